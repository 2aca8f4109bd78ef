package org.aval.policies.typeset;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Gives Arabic letters the form they have at the beginning, in the middle and at the end of a word. */
final class ArabicLetters implements BidiReorderer {

    private final ArabicShaping joined =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
    private final ArabicShaping apart =
            new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(joined, text);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(apart, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException impossible) {
            // only options that do not go together fail, or a text that may not grow
            throw new IllegalStateException(impossible);
        }
    }
}
