package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.Eligibility;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateRenewal;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.PasswordCheck;
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

    @Inject
    PasswordCheck passwords;

    /**
     * May the holder have this, condition by condition, and may the caller ask for it? Nothing is kept, and who may not
     * ask for somebody learns nothing about them.
     */
    public MandatePanel panel(MandateWish wish) {
        Act act = acts.now("");
        MandateFacts facts = circumstances.of(wish, act.by());
        Verdict asking = Mandate.verdict(wish, act.by(), facts);
        boolean stranger = "mandates.notYourStep".equals(asking.why());
        return new MandatePanel(stranger ? List.of() : Eligibility.of(wish, facts), asking);
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
        Act act = acts.now("");
        shown(ending, act);
        Verdict.unless(!speeches.isReviewed(id), "mandates.ledgerUnread").orRefuse();
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
        shown(mandate, act);
        mandate.describe(wish, act, circumstances.of(id, wish, act.by()));
        em.flush();
    }

    /** Sends it to the unit. */
    @Command
    public void submit(UUID id, int version) {
        letters.submitted(step(id, version, acts.now(""), Mandate::submit));
    }

    /** Does not ask for it any more. */
    @Command
    public void withdraw(UUID id, int version, @Nullable String reason) {
        step(id, version, acts.now(reason), Mandate::withdraw);
    }

    /**
     * The holder takes it on, and shows with the password that it is really the holder (ruling 7).
     *
     * @throws Refusal when the container does not recognise the password, or pauses the account
     */
    @Command
    public void accept(UUID id, int version, String password) {
        Act act = acts.now("");
        if (password.isEmpty() || !passwords.isRight(act.by().staffNo(), password.toCharArray())) {
            throw new Refusal("mandates.wrongPassword");
        }
        letters.accepted(step(id, version, act, Mandate::accept));
    }

    /** The holder gives it back. */
    @Command
    public void resign(UUID id, int version, @Nullable String reason) {
        Act act = acts.now(reason);
        letters.resigned(step(id, version, act, Mandate::resign), act);
    }

    private interface Change {
        void on(Mandate mandate, Act act, MandateFacts facts);
    }

    private Mandate step(UUID id, int version, Act act, Change change) {
        Mandate mandate = mandates.fresh(id, version);
        mandates.alone(mandate.getHolder());
        change.on(mandate, act, shown(mandate, act));
        mandates.keep(mandate);
        return mandate;
    }

    private MandateFacts shown(Mandate mandate, Act act) {
        MandateFacts facts = circumstances.of(mandate, act.by());
        MandateReaders.show(mandate, act.by(), facts);
        return facts;
    }
}
