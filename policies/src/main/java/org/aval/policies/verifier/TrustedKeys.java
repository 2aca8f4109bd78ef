package org.aval.policies.verifier;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.policies.proofs.NoteKey;

/**
 * By what papers are held: the certificates the institution seals with, and the keys of its log. As a file: certificates in
 * PEM, and a line for each log key as C2SP signed-note writes it; the institution publishes it.
 */
public record TrustedKeys(List<X509Certificate> seals, List<NoteKey> logs) {

    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\\s]+)-----END CERTIFICATE-----");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    /** Keeps its own lists. */
    public TrustedKeys {
        seals = List.copyOf(seals);
        logs = List.copyOf(logs);
    }

    /** Reads the file. @throws IllegalArgumentException when a key in it is none */
    public static TrustedKeys parse(String text) {
        List<X509Certificate> seals = new ArrayList<>();
        Matcher found = CERTIFICATE.matcher(text);
        while (found.find()) {
            seals.add(certificate(Base64.getMimeDecoder().decode(found.group(1))));
        }
        List<NoteKey> logs = found.replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(NoteKey::parse)
                .toList();
        return new TrustedKeys(seals, logs);
    }

    /** A certificate in DER. */
    public static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate cannot be read", e);
        }
    }

    /** As the file that is published. */
    public String text() {
        StringBuilder text = new StringBuilder();
        seals.forEach(seal -> text.append("-----BEGIN CERTIFICATE-----\n")
                .append(new String(LINES.encode(der(seal)), StandardCharsets.US_ASCII))
                .append("\n-----END CERTIFICATE-----\n"));
        logs.forEach(log -> text.append(log.line().strip()).append('\n'));
        return text.toString();
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
