package org.aval.service.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The installation's own secret: keyed hashes that nobody outside can make. */
@Dependent
class DoorSecret {

    private static final String ALGORITHM = "HmacSHA256";

    @PersistenceContext
    EntityManager em;

    private volatile byte @Nullable [] known;

    /** The keyed hash of a text. */
    byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(read(), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private byte[] read() {
        byte[] secret = known;
        if (secret == null) {
            secret = (byte[]) em.createNativeQuery("select secret from door_secret", byte[].class)
                    .getSingleResult();
            known = secret;
        }
        return secret;
    }
}
