package org.aval.service.payments;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.aval.domain.shared.Refusal;

/** Listens to a file as it passes: in which letters it is written, and how many lines it has. */
final class PaymentText {

    private static final int CARRIED = 8;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer letters = CharBuffer.allocate(PaymentReceipt.PIECE + CARRIED);
    private final ByteBuffer pending = ByteBuffer.allocate(PaymentReceipt.PIECE + CARRIED);
    private boolean utf8 = true;
    private int lines;

    /** The next bytes. @throws Refusal when no text has such: a spreadsheet's own file, a picture, UTF-16 */
    void hear(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                throw new Refusal("payments.noText");
            }
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        if (utf8) {
            pending.put(bytes, 0, length).flip();
            utf8 = !decoder.decode(pending, letters.clear(), false).isError();
            pending.compact();
        }
    }

    /** UTF-8 when every byte agrees, else the Windows-1252 of older files. */
    Charset charset() {
        boolean cut = pending.position() > 0;
        return utf8 && !cut ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** The line breaks: what a file has under its headings, or one less. */
    int lines() {
        return lines;
    }
}
