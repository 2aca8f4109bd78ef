package org.aval.service.committee;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** Who reads what a seat needs: the offices that keep the seats, the auditor, and who sits there. Who sits there is no secret. */
final class SeatReaders {

    private static final Set<Role> OFFICES =
            EnumSet.of(Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR, Role.DG, Role.AUDITOR);

    private SeatReaders() {}

    static boolean isOffice(Actor reader) {
        return OFFICES.stream().anyMatch(reader::is);
    }

    /** To everybody else the record does not exist. */
    static Verdict verdict(CommitteeSeat seat, Actor reader) {
        return Verdict.unless(!isOffice(reader) && !reader.isPerson(seat.getPerson()), "committee.unknown");
    }
}
