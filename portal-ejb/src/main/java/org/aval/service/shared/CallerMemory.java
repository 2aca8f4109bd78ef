package org.aval.service.shared;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who calls, read once per request: roles taken away are gone with the next one. */
@RequestScoped
public class CallerMemory {

    private @Nullable PersonCard card;
    private int passwords;

    public @Nullable PersonCard recall(String login) {
        return card != null && card.staffNo().equalsIgnoreCase(login) ? card : null;
    }

    public void keep(PersonCard read) {
        card = read;
    }

    public int passwords() {
        return passwords;
    }

    public void keepPasswords(int read) {
        passwords = read;
    }
}
