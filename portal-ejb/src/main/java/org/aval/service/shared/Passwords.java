package org.aval.service.shared;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/** Hashes made by the container's own means; the realm's modular-crypt-mapper reads them (decision 12). */
public final class Passwords {

    private static final int COST = 10;

    private Passwords() {}

    /** The bcrypt hash of a password, in modular crypt form. */
    public static String hash(char[] password) {
        byte[] salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
        new SecureRandom().nextBytes(salt);
        try {
            return ModularCrypt.encodeAsString(PasswordFactory.getInstance(
                            BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance())
                    .generatePassword(new EncryptablePasswordSpec(
                            password, new IteratedSaltedPasswordAlgorithmSpec(COST, salt))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the server offers bcrypt", e);
        }
    }
}
