package org.aval.service.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of time. Tests put their own clock in its place. */
@ApplicationScoped
public class InstitutionClock {

    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
