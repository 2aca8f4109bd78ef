package org.aval.policies.typeset;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines as the platform does, but never inside {@code d’opinion}, {@code O’Brien} or {@code −05:00}. */
final class LineBreaker implements FSTextBreaker {
    private static final String HOLDS = "\u2019:";

    private final FSTextBreaker platform = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.FRENCH));
    private String text = "";

    @Override
    public int next() {
        int end = platform.next();
        while (end > 0 && end < text.length() && HOLDS.indexOf(text.charAt(end - 1)) >= 0) {
            end = platform.next();
        }
        return end;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        platform.setText(newText);
    }
}
