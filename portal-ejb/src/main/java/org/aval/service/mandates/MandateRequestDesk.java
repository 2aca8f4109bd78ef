package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.mandates.Eligibility;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateRenewal;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody asks for a mandate, for themselves or for somebody they lead, and where the holder takes it on or gives
 * it back.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MandateRequestDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Mandates mandates;

    @Inject
    MandateCircumstances circumstances;

    @Inject
    MandateLetters letters;

    @Inject
    Speeches speeches;

    /** May the holder have this, condition by condition, and may the caller ask for it? Nothing is kept. */
    public MandatePanel panel(MandateWish wish) {
        Act act = acts.now("");
        MandateFacts facts = circumstances.of(wish, act.by());
        return new MandatePanel(Eligibility.of(wish, facts), Mandate.verdict(wish, act.by(), facts));
    }

    /** Begins to write one down. */
    @Command
    public UUID draft(MandateWish wish) {
        Act act = acts.now("");
        MandateFacts facts = circumstances.of(wish, act.by());
        Mandate.verdict(wish, act.by(), facts).orRefuse();
        Mandate draft = Mandate.draft(mandates.nextReference(act.effectiveOn()), wish, act, facts);
        em.persist(draft);
        em.flush();
        return draft.getId();
    }

    /** The same voice again: a new draft that begins when this one ends, once what was said under it was looked at. */
    @Command
    public UUID renew(UUID id) {
        Mandate ending = mandates.any(id);
        Verdict.unless(!speeches.isReviewed(id), "mandates.ledgerUnread").orRefuse();
        Act act = acts.now("");
        MandateWish wish = MandateRenewal.wish(
                ending, act.effectiveOn(), circumstances.of(ending, act.by()).law());
        MandateFacts facts = circumstances.of(wish, act.by());
        Mandate draft = Mandate.renewal(mandates.nextReference(act.effectiveOn()), ending, wish, act, facts);
        em.persist(draft);
        em.flush();
        return draft.getId();
    }

    /** Keeps what is written in a draft. */
    @Command
    public void describe(UUID id, int version, MandateWish wish) {
        Mandate mandate = mandates.fresh(id, version);
        Act act = acts.now("");
        mandate.describe(wish, act, circumstances.of(id, wish, act.by()));
        em.flush();
    }

    /** Sends it to the unit. */
    @Command
    public void submit(UUID id, int version) {
        Mandate mandate = mandates.fresh(id, version);
        mandates.alone(mandate.getHolder());
        Act act = acts.now("");
        mandate.submit(act, circumstances.of(mandate, act.by()));
        mandates.keep(mandate);
        letters.submitted(mandate);
    }

    /** Does not ask for it any more. */
    @Command
    public void withdraw(UUID id, int version, @Nullable String reason) {
        Mandate mandate = mandates.fresh(id, version);
        Act act = acts.now(reason);
        mandate.withdraw(act, circumstances.of(mandate, act.by()));
        mandates.keep(mandate);
    }

    /** The holder takes it on. @throws Refusal when the time to accept is over */
    @Command
    public void accept(UUID id, int version) {
        Mandate mandate = mandates.fresh(id, version);
        mandates.alone(mandate.getHolder());
        Act act = acts.now("");
        mandate.accept(act, circumstances.of(mandate, act.by()));
        mandates.keep(mandate);
        letters.accepted(mandate);
    }

    /** The holder gives it back. */
    @Command
    public void resign(UUID id, int version, @Nullable String reason) {
        Mandate mandate = mandates.fresh(id, version);
        Act act = acts.now(reason);
        mandate.resign(act, circumstances.of(mandate, act.by()));
        mandates.keep(mandate);
        letters.resigned(mandate, act);
    }
}
