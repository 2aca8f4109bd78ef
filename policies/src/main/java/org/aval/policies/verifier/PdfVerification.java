package org.aval.policies.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks one paper. Nothing inside the file is interpreted before its seal is known to be the institution's: whoever hands
 * in a file can harm nobody by it.
 */
public final class PdfVerification {

    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final byte[] pdf;
    private final TrustedKeys keys;
    private final List<Finding> found = new ArrayList<>();

    private PdfVerification(byte[] pdf, TrustedKeys keys) {
        this.pdf = pdf.clone();
        this.keys = keys;
    }

    /** What holds of this paper and what does not. */
    public static Findings of(byte[] pdf, TrustedKeys keys) {
        PdfVerification verification = new PdfVerification(pdf, keys);
        return new Findings(verification.verdict(), sha256(pdf), verification.found);
    }

    private Verdict verdict() {
        if (pdf.length < BEGINNING.length || !Arrays.equals(pdf, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
            found.add(Finding.fails("file.pdf"));
            return Verdict.UNREADABLE;
        }
        try {
            SealedFile file = SealedFile.of(pdf);
            found.add(Finding.holds("seal.whole"));
            Seal seal = new Seal(file.seal(), file.digest());
            found.add(Finding.holds("seal.intact"));
            time(seal);
            return key(seal.message().certificates(), seal.certificate());
        } catch (BrokenSealException broken) {
            found.add(Finding.fails(broken.subject()));
            return "seal.there".equals(broken.subject()) ? Verdict.UNSEALED : Verdict.CHANGED;
        }
    }

    private void time(Seal seal) throws BrokenSealException {
        found.add(seal.stampedAt()
                .map(at -> Finding.holds("time.stamp", at.truncatedTo(ChronoUnit.SECONDS).toString()))
                .orElseGet(() -> Finding.open("time.stamp")));
    }

    /** Every certificate in the seal is one the institution published, byte for byte. */
    private Verdict key(List<X509Certificate> inside, X509Certificate certificate) {
        String name = certificate.getSubjectX500Principal().getName();
        String print = print(certificate);
        if (!new HashSet<>(keys.seals()).containsAll(inside)) {
            found.add(Finding.fails("seal.key", name, print));
            return Verdict.NOT_OURS;
        }
        found.add(Finding.holds("seal.key", name, print));
        List<Finding> carried = CarriedProofs.in(pdf, keys.logs());
        found.addAll(carried);
        boolean doubtful = carried.stream()
                .anyMatch(one -> one.outcome() == Outcome.FAILS
                        || one.outcome() == Outcome.OPEN && "proof.signed".equals(one.subject()));
        return doubtful ? Verdict.DOUBTFUL : Verdict.GENUINE;
    }

    /** How a certificate is compared by eye: its SHA-256. */
    public static String print(X509Certificate certificate) {
        try {
            return sha256(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
