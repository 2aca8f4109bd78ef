package org.aval.policies.seal;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.aval.policies.typeset.Typesetter;
import org.jspecify.annotations.Nullable;

/**
 * Seals papers with the institution's key (PAdES B-B, and B-T where a time service is set): from then on nothing in the file
 * may change. Any number of threads may seal at once.
 */
public final class PdfSeal {

    /** In bytes: a seal beside its certificates, and a stamp of a service whose certificates nobody knows before. */
    private static final int ROOM = 2_048;

    private static final int ROOM_FOR_TIME = 24_576;

    private final SealKey key;
    private final CertificateToken certificate;
    private final CertificateToken[] chain;
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier());
    private final int room;
    private final boolean timed;

    /** A seal by this key; with a time service each paper is stamped by it. */
    public PdfSeal(SealKey key, @Nullable TimeService time) {
        this.key = key;
        certificate = new CertificateToken(key.certificate());
        chain = key.chain().stream().map(CertificateToken::new).toArray(CertificateToken[]::new);
        room = ROOM
                + Arrays.stream(chain).mapToInt(one -> one.getEncoded().length).sum();
        service.setPdfObjFactory(new PlacedSeals());
        timed = time != null;
        if (time != null) {
            service.setTspSource((algorithm, digest) -> new TimestampBinary(time.stamp(digest)));
        }
    }

    /**
     * The sealed paper, with these files inside. A time service that does not answer does not keep anybody from the paper: it
     * is sealed without the stamp and says so, its moment being proved by the evidence log all the same.
     */
    public SealedPaper seal(byte[] pdf, List<Attached> files, SealTexts texts) {
        return seal(completed(pdf, ready(files, texts)), texts);
    }

    /** The same for a paper that was {@link #ready} when it left the press, and need not be read and written again. */
    public SealedPaper seal(byte[] ready, SealTexts texts) {
        DSSDocument prepared = new InMemoryDocument(ready);
        if (timed) {
            try {
                return new SealedPaper(signed(prepared, texts, true), true, "");
            } catch (NoTimeException silent) {
                return new SealedPaper(signed(prepared, texts, false), false, String.valueOf(silent.getMessage()));
            }
        }
        return new SealedPaper(signed(prepared, texts, false), false, "");
    }

    /** Gives a paper these files and the place of its seal, as the last thing the press does with it. */
    public static Typesetter.Finish ready(List<Attached> files, SealTexts texts) {
        return document -> {
            Attachments.add(files, texts.at(), document);
            SealField.into(document, texts.spoken());
            document.setDocumentId(texts.at().toEpochMilli());
        };
    }

    /** A paper that left the press some time ago, with this done to it now. */
    public static byte[] completed(byte[] pdf, Typesetter.Finish finish) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            finish.apply(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream(2 * pdf.length);
            document.save(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] signed(DSSDocument prepared, SealTexts texts, boolean withTime) {
        PAdESSignatureParameters how = parameters(texts, withTime);
        byte[] content = service.getDataToSign(prepared, how).getBytes();
        SignatureValue value = new SignatureValue(
                key.isElliptic() ? SignatureAlgorithm.ECDSA_SHA256 : SignatureAlgorithm.RSA_SHA256, key.sign(content));
        return DSSUtils.toByteArray(service.signDocument(prepared, how, value));
    }

    private PAdESSignatureParameters parameters(SealTexts texts, boolean withTime) {
        PAdESSignatureParameters how = new PAdESSignatureParameters();
        how.setSignatureLevel(withTime ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setSigningCertificate(certificate);
        how.setCertificateChain(chain);
        how.bLevel().setSigningDate(Date.from(texts.at()));
        how.setSignerName(texts.institution());
        how.setReason(texts.reason());
        how.setAppName("Aval");
        how.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        how.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setContentSize(withTime ? room + ROOM_FOR_TIME : room);
        how.getImageParameters().getFieldParameters().setFieldId(SealField.NAME);
        return how;
    }
}
