package org.aval.service.channels;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aval.domain.channels.Judgement;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.domain.channels.Suitability;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** What each platform suits: read by everybody in the house, judged by Communications, privacy and security. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class SuitabilityDesk {

    private static final Comparator<Suitability> BEST_FIRST = Comparator.comparing(Suitability::getObjective)
            .thenComparing(Suitability::getFit)
            .thenComparing(Suitability::getPlatform);

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    /** Every judgement, objective by objective, the best platforms first. */
    public List<FitCell> table(String language) {
        acts.now(""); // in post at this moment, whatever the session remembers
        return em.createQuery("select s from Suitability s", Suitability.class)
                .getResultStream()
                .sorted(BEST_FIRST)
                .map(judged -> cell(judged, language))
                .toList();
    }

    /** One judgement with both reasons, empty when nobody judged yet. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "PRIVACY", "CISO"})
    public Optional<Judgement> read(Objective objective, Platform platform) {
        Suitability.mayJudge(platform, acts.now("").by()).orRefuse();
        return find(objective, platform)
                .map(judged -> new Judgement(judged.getFit(), judged.getReasonFr(), judged.getReasonEn()));
    }

    /** Judges, or judges again with a reason. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "PRIVACY", "CISO"})
    @Command
    public void judge(Objective objective, Platform platform, Judgement judgement, String reason) {
        Act act = acts.now(reason);
        Optional<Suitability> known = find(objective, platform);
        if (known.isPresent()) {
            known.get().judgeAgain(judgement, act);
        } else {
            em.persist(Suitability.judge(objective, platform, judgement, act));
            em.flush();
        }
    }

    private Optional<Suitability> find(Objective objective, Platform platform) {
        return em.createQuery(
                        "select s from Suitability s where s.objective = :objective and s.platform = :platform",
                        Suitability.class)
                .setParameter("objective", objective)
                .setParameter("platform", platform)
                .getResultStream()
                .findFirst();
    }

    private static FitCell cell(Suitability judged, String language) {
        return new FitCell(
                judged.getObjective(),
                judged.getPlatform(),
                judged.getFit(),
                "en".equals(language) ? judged.getReasonEn() : judged.getReasonFr(),
                judged.getJudgedOn());
    }
}
