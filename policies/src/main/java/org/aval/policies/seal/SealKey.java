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

    private final PrivateKey key;
    /** The platform's own provider takes a tenth of the time of a certificate to sign with an elliptic key. */
    private static final Provider QUICK = new BouncyCastleProvider();

    private final boolean onToken;
    private final List<X509Certificate> chain;

    private SealKey(PrivateKey key, boolean onToken, List<X509Certificate> chain) {
        this.key = key;
        this.onToken = onToken;
        this.chain = List.copyOf(chain);
    }

    /** The first key in a PKCS#12 file. @throws SealKeyException when the file holds none that this password opens */
    public static SealKey ofFile(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return first(store, password, false, file.toString());
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
        try {
            Provider tokens = Security.getProvider(TOKENS)
                    .configure("--name=Aval\nlibrary=\"" + library + "\"\nslotListIndex=" + slot + "\n");
            KeyStore store = KeyStore.getInstance("PKCS11", tokens);
            store.load(null, pin);
            return first(store, pin, true, library + ", slot " + slot);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new SealKeyException("the token behind " + library + ", slot " + slot + ", does not open", e);
        }
    }

    private static SealKey first(KeyStore store, char[] password, boolean onToken, String where)
            throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            Certificate[] chain = store.getCertificateChain(alias);
            if (store.getKey(alias, password) instanceof PrivateKey key && chain != null) {
                return new SealKey(
                        key,
                        onToken,
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
            // of a token the provider is not named: that of its key is found
            Signature signature = onToken ? Signature.getInstance(how) : Signature.getInstance(how, QUICK);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SealKeyException("the key of the seal does not sign", e);
        }
    }
}
