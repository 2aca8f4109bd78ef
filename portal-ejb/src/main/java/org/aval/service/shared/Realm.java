package org.aval.service.shared;

import jakarta.enterprise.context.Dependent;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** The container's own accounts: the only one who knows passwords. */
@Dependent
public class Realm {

    /** Is this the password of the account? Whoever asks has passed the {@link PasswordGate}. */
    public boolean opens(String login, char[] password) {
        try {
            SecurityDomain.getCurrent().authenticate(login, new PasswordGuessEvidence(password));
            return true;
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException("the realm does not answer", e);
        } catch (SecurityException wrong) {
            return false;
        }
    }
}
