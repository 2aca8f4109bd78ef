package org.aval.service.logos;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.logos.PartnerKind;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** Who opens the record of a use: the offices around marks, the officer for interests where there is a partner, who asked. */
public final class LogoReaders {

    static final Set<Role> OFFICES =
            EnumSet.of(Role.BRAND, Role.COMMS, Role.COMMS_DIRECTOR, Role.LEGAL, Role.DG, Role.AUDITOR);

    private LogoReaders() {}

    /** Who reads the whole register. */
    public static Verdict office(Actor reader) {
        return Verdict.unless(OFFICES.stream().noneMatch(reader::is), "logos.notForYou");
    }

    /** To everybody else it does not exist. */
    static Verdict verdict(LogoUse use, Actor reader) {
        boolean office = OFFICES.stream().anyMatch(reader::is);
        boolean interests = use.getPartner().partnerKind() != PartnerKind.INTERNAL && reader.is(Role.COI_OFFICER);
        boolean own = reader.isPerson(use.getRequester());
        return Verdict.unless(!office && !interests && !own, "logos.unknown");
    }
}
