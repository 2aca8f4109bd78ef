package org.aval.web.exhibits;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A posted form whose last field is a file, read as it arrives: the server's own reading would put the file on a disk, in
 * clear. What is cut off before its end says so.
 */
final class FormStream {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]{1,70})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]{1,40})\"");
    private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]*)\"");
    private static final int WINDOW = 1 << 16;
    private static final int LONGEST_LINE = 4000;
    private static final int LONGEST_FIELD = 20_000;
    private static final int MOST_FIELDS = 20;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] window = new byte[WINDOW];
    private int from;
    private int until;
    private boolean over;

    private final Map<String, String> fields = new HashMap<>();
    private String name = "";

    FormStream(HttpServletRequest request) throws IOException {
        this(request.getInputStream(), request.getContentType());
    }

    FormStream(InputStream in, String contentType) throws IOException {
        this.in = in;
        Matcher told = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!told.find()) {
            throw new IOException("no form");
        }
        delimiter = ("\r\n--" + told.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        line();
        readFields();
    }

    /** What was typed before the file. */
    String field(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** How the file is called where it comes from, without its folders; empty when nobody says. */
    String fileName() {
        return name;
    }

    /** The file. It fails where it was cut off. */
    InputStream file() {
        return new Part();
    }

    private void readFields() throws IOException {
        for (int field = 0; field < MOST_FIELDS && !over; field++) {
            String disposition = "";
            for (String line = line(); !line.isEmpty(); line = line()) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
                    disposition = line;
                }
            }
            Matcher file = FILE.matcher(disposition);
            if (file.find()) {
                name = file.group(1).replaceFirst("^.*[/\\\\]", "");
                return;
            }
            Matcher named = NAME.matcher(disposition);
            byte[] value = new Part().readNBytes(LONGEST_FIELD + 1);
            if (!named.find() || value.length > LONGEST_FIELD) {
                throw new IOException("no form of ours");
            }
            fields.put(named.group(1), new String(value, StandardCharsets.UTF_8));
            from += delimiter.length;
            over = line().startsWith("--");
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (line.size() < LONGEST_LINE) {
            if (from == until && !fill()) {
                throw new EOFException("cut");
            }
            byte next = window[from++];
            if (next == '\n') {
                return line.toString(StandardCharsets.UTF_8).stripTrailing();
            }
            line.write(next);
        }
        throw new IOException("no form of ours");
    }

    /** More of what arrives, what was not read yet first. */
    private boolean fill() throws IOException {
        System.arraycopy(window, from, window, 0, until - from);
        until -= from;
        from = 0;
        int read = in.read(window, until, WINDOW - until);
        if (read > 0) {
            until += read;
        }
        return read > 0;
    }

    /** One part, up to what ends it. */
    private final class Part extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int at, int length) throws IOException {
            if (over) {
                return -1;
            }
            int end = end();
            while (end < 0 && until - from < delimiter.length) {
                if (!fill()) {
                    throw new EOFException("cut");
                }
                end = end();
            }
            int there = end < 0 ? until - from - delimiter.length + 1 : end - from;
            if (there == 0) {
                return -1;
            }
            int taken = Math.min(length, there);
            System.arraycopy(window, from, bytes, at, taken);
            from += taken;
            return taken;
        }

        /** Where the delimiter begins in what is there, -1 when it does not. */
        private int end() {
            for (int at = from; at <= until - delimiter.length; at++) {
                int same = 0;
                while (same < delimiter.length && window[at + same] == delimiter[same]) {
                    same++;
                }
                if (same == delimiter.length) {
                    return at;
                }
            }
            return -1;
        }
    }
}
