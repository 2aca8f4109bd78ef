package org.aval.domain.logos;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** A mark on an account or a mandate rests on a permit in force, for what it is shown on. */
public final class ShownMark {

    private static final Set<Role> OFFICES = EnumSet.of(Role.COMMS, Role.COMMS_DIRECTOR);

    private ShownMark() {}

    /**
     * May this person say which permit it is?
     *
     * @param keeps looks after the account, or holds the mandate
     * @param open does the account or the mandate still go on
     */
    public static Verdict mayName(Actor actor, boolean keeps, boolean open) {
        boolean office = OFFICES.stream().anyMatch(actor::is);
        return Verdict.unless(!office && !keeps, "logos.shown.notYours")
                .and(() -> Verdict.unless(!open, "logos.shown.over"));
    }

    /**
     * Does the permit carry it?
     *
     * @param standing what the permit is worth today
     * @param allowed what it is for
     */
    public static Verdict carries(
            MarkBearer bearer, LogoMedium medium, LogoStanding standing, Set<LogoMedium> allowed) {
        return Verdict.unless(!bearer.media().contains(medium), "logos.shown.notThere", medium)
                .and(() -> Verdict.unless(standing != LogoStanding.ACTIVE, "logos.shown.notActive", standing))
                .and(() -> Verdict.unless(!allowed.contains(medium), "logos.shown.notForMedium", medium));
    }
}
