package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.CaseAccess;
import org.aval.domain.incidents.CaseFacts;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.vault.Holder;

/**
 * Where somebody concerned asks that a case's decision is looked at once more. Whoever asks sees no case: the portal looks for
 * them, and asks the same rules as at the desk.
 */
@Dependent
public class CaseReviews {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseFactsReader facts;

    @Inject
    CaseTerms terms;

    /** May they ask for it now? */
    public Verdict asking(UUID incident, Actor who) {
        Verdict[] verdict = {Verdict.GRANTED};
        caller.asPortal(() -> {
            IncidentCase found = found(incident);
            verdict[0] = found.verdict(CaseStep.ASK_REVIEW, who, facts(found, who));
            em.detach(found);
        });
        return verdict[0];
    }

    /**
     * They ask; the portal writes it down, with what belongs to it.
     *
     * @param noted what is kept with it, from the day by which a panel decides
     */
    public void ask(UUID incident, Act act, Asked noted) {
        caller.asPortal(() -> {
            IncidentCase found = found(incident);
            LocalDate due = terms.due(CaseStep.ASK_REVIEW, found, act.effectiveOn());
            found.step(CaseStep.ASK_REVIEW, due, facts(found, act.by()), act);
            em.flush();
            noted.by(due);
        });
    }

    /** What is kept with a request. */
    public interface Asked {
        /** @param due by when a panel decides */
        void by(LocalDate due);
    }

    private IncidentCase found(UUID incident) {
        IncidentCase found = em.find(IncidentCase.class, incident);
        if (found == null) {
            throw new Refusal("incidents.unknown");
        }
        return found;
    }

    private CaseFacts facts(IncidentCase found, Actor who) {
        return facts.of(
                new CaseDoor.Opened(found, who, new CaseAccess(null, null), Holder.person(who.person()), Set.of()));
    }
}
