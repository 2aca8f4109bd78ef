package org.aval.service.payments;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text whose lines have an end: a quotation mark that is never closed does not fill the memory with a whole file. */
final class ShortLines extends FilterReader {

    /** No line of a public file is longer. */
    private static final int LONGEST = 1 << 20;

    private int sinceTheLast;

    ShortLines(Reader text) {
        super(text);
    }

    /** A line was read to its end. */
    void begin() {
        sinceTheLast = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        return counted(read, read);
    }

    private int counted(int result, int letters) throws IOException {
        sinceTheLast += Math.max(0, letters);
        if (sinceTheLast > LONGEST) {
            throw new IOException("a line without an end");
        }
        return result;
    }
}
