package org.aval.service.charters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.charters.PdfFile;
import org.aval.policies.charters.RefusedPdfException;

/**
 * What a written opinion is, judged by its bytes and not by its name: a PDF without anything that runs, or a plain text.
 *
 * @param sha256 64 hexadecimal digits
 */
record OpinionContent(String mediaType, String sha256) {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_TEXT = 1 << 20;

    /** Looks into the bytes of a file. @throws Refusal when it is neither, or may not be kept */
    static OpinionContent of(byte[] content) {
        if (content.length >= PDF.length
                && ByteBuffer.wrap(content, 0, PDF.length).equals(ByteBuffer.wrap(PDF))) {
            try {
                return new OpinionContent("application/pdf", PdfFile.of(content).sha256());
            } catch (RefusedPdfException no) {
                throw new Refusal("charters.file.refused", no.fault());
            }
        }
        if (content.length == 0 || content.length > LONGEST_TEXT || !isText(content)) {
            throw new Refusal("charters.opinion.neither");
        }
        return new OpinionContent("text/plain", Sha256.of(content));
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(one -> Character.isISOControl(one) && !Character.isWhitespace(one));
        } catch (CharacterCodingException otherBytes) {
            return false;
        }
    }
}
