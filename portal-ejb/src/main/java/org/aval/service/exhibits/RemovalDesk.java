package org.aval.service.exhibits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.exhibits.CaseEvidence;
import org.aval.domain.exhibits.ContainmentAction;
import org.aval.domain.exhibits.RemovalState;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.incidents.CaseRef;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.vault.CaseHands;

/**
 * What is done so that it does not spread: a removal is asked of a platform or an author, what was done is written down,
 * Communications and security are let in by name. Nothing is asked to be taken down that was not kept before (rule R-21).
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class RemovalDesk {

    @Inject
    CaseDoor cases;

    @Inject
    Exhibits exhibits;

    @Inject
    Removals removals;

    @Inject
    RemovalRows rows;

    @Inject
    Containers containers;

    @Inject
    CaseHands hands;

    @Inject
    Acts acts;

    @Inject
    InstitutionDesk institution;

    /** What was done in a case, and what the reader may do. */
    public CaseContainment of(UUID incident) {
        return rows.of(cases.open(incident));
    }

    /** Somebody is asked to take something down. @throws Refusal when nothing of it was kept */
    @Command
    public UUID ask(CaseRef shown, RemovalWish wish) {
        CaseDoor.Opened opened = cases.open(shown.id());
        held(opened)
                .mayAskRemoval(reason(opened))
                .and(() -> Verdict.unless(wish.address().isBlank(), "exhibits.addressMissing"))
                .and(() -> Verdict.unless(wish.reason().isBlank(), "shared.motiveMissing"))
                .orRefuse();
        return removals.ask(opened, wish, acts.now(""));
    }

    /** What came of it. */
    @Command
    public void answer(CaseRef shown, RemovalRef removal, RemovalState outcome, String told) {
        CaseDoor.Opened opened = cases.open(shown.id());
        held(opened).mayContain(reason(opened)).orRefuse();
        RemovalRow asked = rows.of(opened).removals().stream()
                .filter(row -> row.id().equals(removal.id()))
                .findFirst()
                .orElseThrow(() -> new Refusal("incidents.unknown"));
        removals.answer(opened, removal, asked.state(), outcome, told, acts.now(""));
    }

    /** Something was done to contain it. */
    @Command
    public void contain(CaseRef shown, ContainmentAction action, LocalDateTime doneAt, String outcome) {
        CaseDoor.Opened opened = cases.open(shown.id());
        Act act = acts.now("");
        Instant done = doneAt.atZone(institution.read().zone()).toInstant();
        held(opened)
                .mayContain(reason(opened))
                .and(() -> Verdict.unless(done.isAfter(act.at()), "exhibits.doneLater"))
                .orRefuse();
        removals.contain(opened, action, done, outcome, act);
    }

    /** Somebody of Communications or of security works on containing it from now on. */
    @Command
    public void letIn(CaseRef shown, String staffNo) {
        CaseDoor.Opened opened = cases.open(shown.id());
        rows.mayLetIn(opened).orRefuse();
        UUID person = containers.find(shown.id(), staffNo);
        hands.give(shown.id(), person, HandCapacity.CONTAINER, opened.holder(), acts.now(""));
    }

    /** Somebody does not work on it any more: nothing of the case opens to them. */
    @Command
    public void letOut(CaseRef shown, String staffNo) {
        CaseDoor.Opened opened = cases.open(shown.id());
        rows.mayLetIn(opened).orRefuse();
        hands.end(shown.id(), containers.letIn(shown.id(), staffNo), HandCapacity.CONTAINER, acts.now(""));
    }

    private CaseEvidence held(CaseDoor.Opened opened) {
        return exhibits.held(opened.incident().getId(), opened.incident().getState());
    }

    private static AccessReason reason(CaseDoor.Opened opened) {
        return Objects.requireNonNull(opened.access().reason());
    }
}
