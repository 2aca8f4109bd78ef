package org.aval.service.consents;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ImageConsent;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** Who opens the record of a consent: Communications, the privacy officer, the auditor, and the member of staff who is shown. */
final class ConsentReaders {

    private static final Set<Role> OFFICES = EnumSet.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.PRIVACY, Role.AUDITOR);

    private ConsentReaders() {}

    static boolean isOffice(Actor reader) {
        return OFFICES.stream().anyMatch(reader::is);
    }

    static Verdict office(Actor reader) {
        return Verdict.unless(!isOffice(reader), "consents.notForYou");
    }

    /** To everybody else it does not exist. */
    static Verdict verdict(ImageConsent consent, Actor reader) {
        return Verdict.unless(!isOffice(reader) && !consent.getSubject().is(reader), "consents.unknown");
    }

    /** A line of what must come down: for the offices, and for who answers for it. */
    static Verdict line(ConsentUse use, Actor reader) {
        return Verdict.unless(!isOffice(reader) && !reader.isPerson(use.responsible()), "consents.unknown");
    }
}
