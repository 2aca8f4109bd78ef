package org.aval.policies.typeset;

/** What the letters of a text ask of the typesetter. */
final class Scripts {

    /** Before Hebrew, all that is written from the left. */
    private static final char FIRST_FROM_THE_RIGHT = '\u0590';

    private Scripts() {}

    /** Whether a letter stands there that the everyday faces may not have: Arabic, or a sign such as an emoji. */
    static boolean needRareFaces(String text) {
        return text.codePoints().anyMatch(Scripts::mayBeRare);
    }

    /** Whether a word is written from right to left. */
    static boolean runFromTheRight(String text) {
        return text.codePoints().anyMatch(Scripts::isFromTheRight);
    }

    private static boolean mayBeRare(int codePoint) {
        return isFromTheRight(codePoint) || codePoint >= '\u2300' && codePoint != '\uFEFF';
    }

    private static boolean isFromTheRight(int codePoint) {
        if (codePoint < FIRST_FROM_THE_RIGHT) {
            return false;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
