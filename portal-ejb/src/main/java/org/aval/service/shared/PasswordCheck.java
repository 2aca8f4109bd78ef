package org.aval.service.shared;

import jakarta.enterprise.context.Dependent;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Asks the container whether a password is right; it throttles wrong tries as it does at sign-in (ruling 7). */
@Dependent
public class PasswordCheck {

    /** Is this the password of the account? False as well while the account is paused after wrong tries. */
    public boolean isRight(String login, char[] password) {
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
