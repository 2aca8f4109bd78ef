package org.aval.policies.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The institution's key and the certificates that say whose it is. The key itself is never handed out. */
public final class SealKey {

    private static final String TOKENS = "SunPKCS11";
    private static final String WRONG_PIN = "CKR_PIN_INCORRECT";

    /** The platform's own provider takes a tenth of the time of a certificate to sign with an elliptic key. */
    private static final Provider QUICK = new BouncyCastleProvider();

    private final PrivateKey key;
    /** A key on a token is known to the provider of that token only. */
    private final Provider signer;

    private final List<X509Certificate> chain;

    private SealKey(PrivateKey key, Provider signer, List<X509Certificate> chain) {
        this.key = key;
        this.signer = signer;
        this.chain = List.copyOf(chain);
    }

    /** The first key in a PKCS#12 file. @throws SealKeyException when the file holds none that this password opens */
    public static SealKey ofFile(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return first(store, password, QUICK, "the file " + file);
        } catch (GeneralSecurityException | IOException e) {
            throw new SealKeyException("the file " + file + " cannot be opened with the password that was set", e);
        }
    }

    /**
     * The first key of a token: a card, a key box, a network HSM. It signs itself, the key never leaves it.
     *
     * @param library the PKCS#11 library of its maker
     * @param slot the place of the token in the list of slots, from 0
     */
    public static SealKey ofToken(Path library, int slot, char[] pin) {
        String where = "the token behind " + library + ", slot " + slot;
        if (!Files.isReadable(library)) {
            throw new SealKeyException("there is no PKCS#11 library " + library + " that may be read", null);
        }
        try {
            Provider tokens = Security.getProvider(TOKENS)
                    .configure("--name=Aval\nlibrary=\"" + library + "\"\nslotListIndex=" + slot + "\n");
            KeyStore store = KeyStore.getInstance("PKCS11", tokens);
            store.load(null, pin);
            return first(store, pin, tokens, where);
        } catch (SealKeyException told) {
            throw told;
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new SealKeyException(where + ", does not open: " + reason(e), e);
        }
    }

    /** What the token itself said, in its own words. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = String.valueOf(cause.getMessage());
        return said.contains(WRONG_PIN) ? "the PIN is not that of the token (" + said + ")" : said;
    }

    private static SealKey first(KeyStore store, char[] password, Provider signer, String where)
            throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            Certificate[] chain = store.getCertificateChain(alias);
            if (store.getKey(alias, password) instanceof PrivateKey key && chain != null) {
                return new SealKey(
                        key,
                        signer,
                        Arrays.stream(chain).map(X509Certificate.class::cast).toList());
            }
        }
        throw new SealKeyException("no key with its certificate in " + where, null);
    }

    /** The certificate of the key. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The certificate, and those who vouch for it, upwards. */
    public List<X509Certificate> chain() {
        return chain;
    }

    boolean isElliptic() {
        return "EC".equals(certificate().getPublicKey().getAlgorithm());
    }

    byte[] sign(byte[] content) {
        try {
            String how = isElliptic() ? "SHA256withECDSA" : "SHA256withRSA";
            Signature signature = Signature.getInstance(how, signer);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SealKeyException("the key of the seal does not sign", e);
        }
    }
}
