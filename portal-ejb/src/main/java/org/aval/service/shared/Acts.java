package org.aval.service.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** The only maker of acts: the author comes from the container, the moment from the clock. */
@Dependent
public class Acts {

    @Inject
    Caller caller;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    /** An act of the signed-in person, now. */
    public Act now(@Nullable String motive) {
        return by(caller.actor(), motive);
    }

    /** The same, and the database is shown who asks, for rows that belong to few people (row security). */
    public Act identified(@Nullable String motive) {
        return by(caller.identified(), motive);
    }

    /** The same act, taking effect on another day: something done earlier is only recorded now. */
    public Act on(LocalDate day, Act act) {
        return new Act(act.by(), act.at(), day, act.motive());
    }

    /** An act of the portal itself: a date or a feed made it happen. */
    public Act ofThePortal(String motive) {
        return by(Actor.PORTAL, motive);
    }

    /** An act of the portal of which nobody learns more than the day: its minute would lead to who is behind it. */
    public Act ofTheDay() {
        Act now = ofThePortal("");
        Instant day = now.effectiveOn().atStartOfDay(institution.read().zone()).toInstant();
        return new Act(now.by(), day, now.effectiveOn(), "");
    }

    /** An act of the portal in an office that a rule of the institution let it act for; that office may undo it. */
    public Act inTheOfficeOf(Role office, String motive) {
        return by(new Actor(Actor.PORTAL.person(), Actor.PORTAL.staffNo(), Set.of(office)), motive);
    }

    private Act by(Actor actor, @Nullable String motive) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Act(actor, at, LocalDate.ofInstant(at, institution.read().zone()), motive);
    }
}
