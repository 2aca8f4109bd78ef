package org.aval.service.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.aval.domain.shared.Refusal;

/** In which letters a file is written: UTF-8 when every byte of it agrees, else Windows-1252. */
final class ImportCharset {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHUNK = 65_536;

    private ImportCharset() {}

    /** @throws Refusal when it is no text: a spreadsheet's own file, a picture, UTF-16 */
    static Charset of(ImportSource source) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer letters = CharBuffer.allocate(CHUNK);
        boolean utf8 = true;
        try (InputStream in = source.open()) {
            for (int read = in.read(bytes.array()); read >= 0; ) {
                bytes.limit(bytes.position() + read).position(0);
                refuseZeros(bytes);
                utf8 = utf8 && !decoder.decode(bytes, letters.clear(), false).isError();
                bytes.compact();
                read = utf8 ? in.read(bytes.array(), bytes.position(), bytes.remaining()) : rest(in, bytes);
            }
        }
        boolean cut = bytes.position() > 0;
        return utf8 && !cut ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** Once it is not UTF-8, only what no text holds is still looked for. */
    private static int rest(InputStream in, ByteBuffer bytes) throws IOException {
        bytes.clear();
        return in.read(bytes.array(), bytes.arrayOffset(), bytes.capacity());
    }

    private static void refuseZeros(ByteBuffer bytes) {
        for (int i = 0; i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                throw new Refusal("people.import.noText");
            }
        }
    }
}
