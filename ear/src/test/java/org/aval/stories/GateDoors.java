package org.aval.stories;

import java.time.Instant;
import org.aval.domain.shared.Sha256;
import org.aval.service.shared.PasswordTries;

/** The count of wrong passwords: asked before anybody is known. */
final class GateDoors {

    private static final String KEY = Sha256.of("matrix");

    private GateDoors() {}

    static void into(Doors doors) {
        PasswordTries tries = Beans.find(PasswordTries.class);
        doors.asks("PasswordTries.begin", () -> tries.begin(KEY));
        doors.does("PasswordTries.takeBack", () -> tries.takeBack(KEY, Instant.EPOCH));
        doors.does("PasswordTries.forget", tries::forget);
    }
}
