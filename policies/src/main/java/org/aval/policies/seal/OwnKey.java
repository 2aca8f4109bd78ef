package org.aval.policies.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key of the institution's own, P-256, with a certificate that it signs itself: what a new installation seals with. */
public final class OwnKey {

    private static final int SERIAL_BITS = 127;
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final Duration LIFE = Duration.ofDays(20 * 365L + 5);

    private OwnKey() {}

    /**
     * The key in this file, made when there is none. Two servers that start at once end with the same one.
     *
     * @param name of the institution, as its certificate will say it
     */
    public static SealKey in(Path file, char[] password, String name, Instant now) {
        if (!Files.exists(file)) {
            try {
                make(file.toAbsolutePath(), password, name, now);
            } catch (GeneralSecurityException | OperatorException e) {
                throw new SealKeyException("no key can be made", e);
            } catch (IOException e) {
                throw new UncheckedIOException("no key can be kept in " + file, e);
            }
        }
        return SealKey.ofFile(file, password);
    }

    /** A temporary file is readable by its owner only; under its name it is whole or not there. */
    private static void make(Path file, char[] password, String name, Instant now)
            throws GeneralSecurityException, OperatorException, IOException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = pairs.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "seal", pair.getPrivate(), password, new Certificate[] {certificate(pair, name, now.minus(BEFORE))});
        Files.createDirectories(file.getParent());
        Path half = Files.createTempFile(file.getParent(), "seal", "");
        try (OutputStream out = Files.newOutputStream(half)) {
            store.store(out, password);
        }
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException anotherServerWasFirst) {
            // its key is the one
        } finally {
            Files.delete(half);
        }
    }

    private static X509Certificate certificate(KeyPair pair, String name, Instant from)
            throws GeneralSecurityException, OperatorException, IOException {
        X500Name whose = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, name)
                .addRDN(BCStyle.CN, name)
                .build();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                whose,
                new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                Date.from(from),
                Date.from(from.plus(LIFE)),
                whose,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }
}
