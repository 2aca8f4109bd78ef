package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * How many questions of strangers are answered in a moment: all together, so that nobody's address has to be remembered.
 * Whoever reads the whole list asks once; whoever tries name after name soon waits.
 */
@ApplicationScoped
public class Turnstile {

    private static final int MOST = 60;
    private static final int MILLIS_FOR_ONE = 200;

    @Inject
    Clock clock;

    private double left = MOST;
    private long since;

    /** May one more pass now? */
    public synchronized boolean passes() {
        long now = clock.millis();
        left = Math.min(MOST, left + (double) (now - since) / MILLIS_FOR_ONE);
        since = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
