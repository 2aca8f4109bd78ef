package org.aval.domain.charters;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What is typed or pasted into a text, cleaned: what a word processor, a web page or a mail brings along invisibly goes,
 * its bullets become lists, and everything a reader would see stays.
 */
public final class PlainText {

    /** Controls, joiners, marks of direction and of byte order, soft hyphens, places of private use that are no bullet. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFC&&[^\\n]]");

    /** All spaces but those French sets before its signs. */
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u2000-\\u200A\\u205F\\u3000]+");

    private static final Pattern BULLET = Pattern.compile(
            "(?m)^(\\s*)(?:[•·▪▫◦‣●○■□➢✓\\uF0B7\\uF0A7\\uF0D8]|o(?=\\t)|[–—](?=\\t|\\u00A0| ))[ \\t\\u00A0]*");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +");
    private static final Pattern LINE_END = Pattern.compile("(?m)[ \\u00A0]+$");
    private static final Pattern GAP = Pattern.compile("\\n{3,}");

    private PlainText() {}

    /** The text, clean: what cleaning uncovers is cleaned as well, so that a clean text stays as it is. */
    public static String of(String typed) {
        String before = typed;
        String text = once(typed);
        while (!text.equals(before)) {
            before = text;
            text = once(text);
        }
        return text;
    }

    private static String once(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000B', '\n')
                .replace('\u2028', '\n');
        text = BULLET.matcher(text).replaceAll("$1- ").replace('\t', ' ');
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SPACES.matcher(text).replaceAll(" ");
        text = HEADING.matcher(text).replaceAll("");
        text = LINE_END.matcher(text).replaceAll("");
        return GAP.matcher(text).replaceAll("\n\n").strip();
    }

    /** The same on one line: for a title. */
    public static String line(String typed) {
        return of(typed).replaceAll("\\s*\\n\\s*", " ");
    }
}
