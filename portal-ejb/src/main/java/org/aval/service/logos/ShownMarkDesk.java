package org.aval.service.logos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.MarkBearer;
import org.aval.domain.logos.ShownMark;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where it is said under which permit an account or a mandate shows a mark, or that it shows none. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ShownMarkDesk {

    @Inject
    Acts acts;

    @Inject
    Logos logos;

    @Inject
    ShownMarks shown;

    /** What it shows. @throws Refusal to whom neither marks nor this account or mandate are any business */
    public BorneMark of(MarkBearer bearer, UUID id) {
        Actor reader = acts.now("").by();
        ShownMarks.About about = shown.about(bearer, id, reader.person());
        boolean office = reader.is(Role.CISO) || reader.is(Role.PRIVACY) || reader.is(Role.COI_OFFICER);
        if (!office && !about.concerned() && !LogoReaders.office(reader).granted()) {
            throw new Refusal("logos.unknown");
        }
        return shown.now(bearer, id, about, reader);
    }

    /**
     * It shows a mark under this permit.
     *
     * @param line how often something was said of it, as the caller saw it
     */
    @Command
    public void name(MarkBearer bearer, UUID id, int line, String permit, LogoMedium medium, String reason) {
        Act act = mayName(bearer, id, reason);
        Verdict.unless(!shown.about(bearer, id, act.by().person()).permitted(), "logos.shown.mandateWithout")
                .orRefuse();
        ShownMarks.Permit found = shown.permit(permit).orElseThrow(() -> new Refusal("logos.shown.noSuchPermit"));
        ShownMark.carries(bearer, medium, found.standing(), found.media()).orRefuse();
        shown.write(bearer, id, line, found.id(), medium, act);
    }

    /** It shows no mark, or does not any more. */
    @Command
    public void without(MarkBearer bearer, UUID id, int line, String reason) {
        shown.write(bearer, id, line, null, null, mayName(bearer, id, reason));
    }

    /** The accounts and mandates that rest on a permit. @throws Refusal to whom the permit is no business */
    public List<MarkBearerRow> bearers(UUID use) {
        LogoReaders.verdict(logos.any(use), acts.now("").by()).orRefuse();
        return shown.bearers(use);
    }

    private Act mayName(MarkBearer bearer, UUID id, String reason) {
        Act act = acts.now(reason);
        ShownMarks.About about = shown.about(bearer, id, act.by().person());
        ShownMark.mayName(act.by(), about.keeps(), about.open()).orRefuse();
        return act;
    }
}
