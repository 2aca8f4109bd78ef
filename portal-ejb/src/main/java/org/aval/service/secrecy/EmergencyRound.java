package org.aval.service.secrecy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import org.aval.service.incidents.CaseCaller;

/** Takes back the keys of emergency openings whose time is over; the case was closed to them the moment it was. */
@Singleton
@PermitAll
public class EmergencyRound {

    @Inject
    EmergencyHands hands;

    @Inject
    CaseCaller caller;

    @Inject
    Clock clock;

    /** A second time there is nothing left to take back. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void end() {
        caller.asPortal(() -> hands.endOver(clock.instant()));
    }
}
