package org.aval.policies.typeset;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a certificate prints; nothing else about the person is on the paper.
 *
 * @param language {@code fr} or {@code en}: the language of the paper, which is the language of the text read
 * @param verificationCode the code a reader types on the check page
 * @param verifyAt the check page, printed and in the QR code
 * @param audiences the variant of the text, in words
 * @param statement the commitment as it was accepted, without quotation marks
 * @param zone where the person signed, for the local time
 * @param textSha256 64 hexadecimal digits
 * @param evidenceSha256 64 hexadecimal digits, those of {@code evidenceJson}
 * @param level the signature level, in words
 * @param evidenceJson the evidence file, attached as it is
 */
public record CertificateFacts(
        String language,
        String institution,
        String reference,
        String verificationCode,
        URI verifyAt,
        String person,
        String staffNumber,
        String personTitle,
        String unit,
        String charterTitle,
        String versionNumber,
        String audiences,
        String statement,
        Instant signedAt,
        ZoneId zone,
        LocalDate validUntil,
        String textSha256,
        String evidenceSha256,
        String level,
        byte[] evidenceJson) {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a language without words, and hashes that are not SHA-256 or not that of the evidence. */
    public CertificateFacts {
        require(LANGUAGES.contains(language), "no certificate in language " + language);
        require(SHA_256.matcher(textSha256).matches(), "not a SHA-256 of the text: " + textSha256);
        evidenceJson = evidenceJson.clone();
        require(Sha256.of(evidenceJson).equals(evidenceSha256), "not the SHA-256 of the evidence: " + evidenceSha256);
    }

    /** The evidence file, a copy of its bytes. */
    @Override
    public byte[] evidenceJson() {
        return evidenceJson.clone();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
