package org.aval.service.attestations;

import java.util.Set;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignState;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.PersonCard;

/**
 * Who reads campaigns, and how much of them: the offices and the auditor in full, the board and the director general in
 * groups only, the committee's office what follows an incident.
 */
record CampaignReader(Actor actor, boolean office, boolean board, boolean committee) {

    static CampaignReader of(PersonCard card) {
        Actor actor = card.actor();
        return new CampaignReader(
                actor,
                isOneOf(actor, Set.of(Role.HR, Role.POLICY_OWNER, Role.AUDITOR)),
                actor.is(Role.DG) || card.audiences().contains(Audience.BOARD),
                isOneOf(actor, CampaignKind.REMEDIAL.offices()));
    }

    private static boolean isOneOf(Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(actor::is);
    }

    /** @throws Refusal to whom no campaign is shown */
    void orRefuse() {
        if (!office && !board && !committee) {
            throw new Refusal("attestations.notYourOffice");
        }
    }

    /** Which campaigns of the register are shown. */
    String condition() {
        String ordinary =
                office ? "g.kind <> 'REMEDIAL'" : "g.kind <> 'REMEDIAL' and g.state not in ('DRAFT', 'CANCELLED')";
        String theirs = office || board ? ordinary : "false";
        return "(" + theirs + " or " + committee + " and g.kind = 'REMEDIAL')";
    }

    /** May this reader see small units, people's steps and who decided? */
    boolean inFull(CampaignKind kind) {
        return kind == CampaignKind.REMEDIAL ? committee : office;
    }

    /** Is this campaign shown at all? */
    boolean sees(CampaignKind kind, CampaignState state) {
        boolean told = state != CampaignState.DRAFT && state != CampaignState.CANCELLED;
        return inFull(kind) || (board && kind != CampaignKind.REMEDIAL && told);
    }
}
