package org.aval.policies.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESCommonParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a finished seal where the library left room for it, at the place that the byte range names. The library itself looks for
 * that place byte after byte from the beginning of the file, which was a third of the time of a seal.
 */
final class PlacedSeals extends PdfBoxNativeObjectFactory {

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(new Hand());
    }

    private static final class Hand extends PdfBoxSignatureService {

        private static final Pattern RANGE = Pattern.compile("/ByteRange \\[0 (\\d+) (\\d+) \\d+ *]");
        /** In bytes, from the end: what is added to a paper for its seal, and more. */
        private static final int TAIL = 128 * 1024;

        Hand() {
            super(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory());
        }

        /** The same as the library's where the place is not found or too small: it then says what is wrong. */
        @Override
        public DSSDocument sign(DSSDocument paper, byte[] seal, PAdESCommonParameters how) {
            DSSDocument prepared = how.getPdfSignatureCache().getToBeSignedDocument();
            if (prepared == null) {
                return super.sign(paper, seal, how);
            }
            byte[] file = DSSUtils.toByteArray(prepared);
            int tail = Math.max(0, file.length - TAIL);
            Matcher range = RANGE.matcher(new String(file, tail, file.length - tail, ISO_8859_1));
            if (!range.find()
                    || !placed(seal, file, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))) {
                return super.sign(paper, seal, how);
            }
            how.reinit();
            return new InMemoryDocument(file);
        }

        /** Between the bracket that opens the place and the one that closes it, as hexadecimal digits. */
        private static boolean placed(byte[] seal, byte[] file, int from, int to) {
            byte[] digits = HexFormat.of().formatHex(seal).getBytes(ISO_8859_1);
            if (file[from] != '<' || file[to - 1] != '>' || digits.length > to - from - 2) {
                return false;
            }
            System.arraycopy(digits, 0, file, from + 1, digits.length);
            return true;
        }
    }
}
