package org.aval.service.settings;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.aval.domain.shared.Refusal;
import org.aval.service.files.DrawnMark;
import org.aval.service.files.Mark;

/** Finds out what a file is by what it contains, whatever it is called, and has it checked and written anew. */
final class MarkReader {

    /** The longest file that is looked at: a mark is a small thing. */
    static final int LONGEST = 1 << 20;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private MarkReader() {}

    /** The mark in a file. @throws Refusal with what is wrong with it */
    static Mark read(byte[] file) {
        if (file.length == 0) {
            throw new Refusal("settings.mark.missing");
        }
        if (file.length > LONGEST) {
            throw new Refusal("settings.mark.tooLong", LONGEST >> 20);
        }
        if (Arrays.equals(file, 0, Math.min(PNG.length, file.length), PNG, 0, PNG.length)) {
            return PixelMark.read(file);
        }
        if (looksDrawn(file)) {
            return DrawnMark.read(file);
        }
        throw new Refusal("settings.mark.neither");
    }

    /** XML begins with a bracket, after a byte order mark and white space at most. */
    private static boolean looksDrawn(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8);
        return beginning.replaceFirst("^\uFEFF?\\s*", "").startsWith("<");
    }
}
