package org.aval.service.mandates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** Who sees what of a mandate: everybody here knows who speaks; how it came about, and what is not in force, is for fewer. */
final class MandateReaders {

    private static final Set<Role> OFFICES = EnumSet.of(
            Role.COMMS,
            Role.COMMS_DIRECTOR,
            Role.DG,
            Role.LEGAL,
            Role.COI_OFFICER,
            Role.AUDITOR,
            Role.ETHICS_CHAIR,
            Role.ETHICS_SECRETARY);

    static final Set<Role> OF_INTERESTS = EnumSet.of(Role.COI_OFFICER, Role.COMMS, Role.COMMS_DIRECTOR);

    private MandateReaders() {}

    /** @throws Refusal to whom a mandate is not told that was only asked for, in the words of one that does not exist */
    static void show(Mandate mandate, Actor reader, MandateFacts facts) {
        Verdict.unless(!isTold(mandate, facts) && !seesAll(mandate, reader, facts), "mandates.unknown")
                .orRefuse();
    }

    /** Everybody knows who speaks today, as the register shows it to everybody; not who may not any more, or not now. */
    static boolean isTold(Mandate mandate, MandateFacts facts) {
        LocalDate from = mandate.getStartsOn();
        LocalDate until = mandate.getEndsOn();
        return mandate.getState() == MandateState.ACTIVE
                && from != null
                && until != null
                && !facts.today().isBefore(from)
                && !facts.today().isAfter(until);
    }

    /** That an interest touches it is known to who declared it, to who looks at it, and to Communications. */
    static boolean knowsOfInterests(Mandate mandate, Actor reader) {
        return reader.isPerson(mandate.getHolder()) || OF_INTERESTS.stream().anyMatch(reader::is);
    }

    /** Those who decide about mandates, who asked, who holds it and who leads the holder. */
    static boolean seesAll(Mandate mandate, Actor reader, MandateFacts facts) {
        boolean concerned = reader.isPerson(mandate.getHolder())
                || reader.isPerson(mandate.getHands().requestedBy())
                || facts.grant().leads();
        return concerned || OFFICES.stream().anyMatch(reader::is);
    }
}
