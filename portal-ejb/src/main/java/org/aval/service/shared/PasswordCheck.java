package org.aval.service.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Asks somebody who is signed in for the password again; wrong tries are counted as at sign-in (ruling 7). */
@Dependent
public class PasswordCheck {

    @Inject
    PasswordGate gate;

    @Inject
    Realm realm;

    /** Is this the password of the account? False as well after too many wrong ones given by whoever is signed in to it. */
    public boolean isRight(String login, char[] password) {
        return gate.tryOut(Vantage.OPEN_SESSION, Login.typed(login), () -> realm.opens(login, password))
                == PasswordGate.Answer.RIGHT;
    }
}
