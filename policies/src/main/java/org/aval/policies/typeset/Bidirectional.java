package org.aval.policies.typeset;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Cuts a line into what runs from the left and what runs from the right, as Unicode says. */
final class Bidirectional implements BidiSplitter {

    private final Bidi paragraph = new Bidi();

    @Override
    public void setParagraph(String text, byte defaultDirection) {
        paragraph.setPara(text, defaultDirection == RTL ? Bidi.RTL : Bidi.LTR, null);
    }

    @Override
    public int countTextRuns() {
        return paragraph.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        BidiRun run = paragraph.getVisualRun(index);
        return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        byte direction = Bidi.getBaseDirection(text);
        return direction == Bidi.NEUTRAL ? NEUTRAL : direction == Bidi.RTL ? RTL : LTR;
    }
}
