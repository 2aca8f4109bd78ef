package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Timelines;

/** Puts together what the record page of a use shows. */
@Dependent
class LogoRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Marks marks;

    @Inject
    LogoFiles files;

    @Inject
    Deliveries deliveries;

    @Inject
    Timelines timelines;

    LogoRecord of(LogoUse use, LogoFacts facts, Actor reader, String language) {
        return new LogoRecord(
                use.getId(),
                use.getVersion(),
                use.getReference(),
                use.getState(),
                use.standing(facts),
                reader.isPerson(use.getRequester()),
                em.getReference(Person.class, use.getRequester()).fullName(),
                use.getInitiative(),
                use.getPartner(),
                use.getStakes(),
                use.getPeriod(),
                use.getMedia(),
                use.getArtwork(),
                use.getArtworkSha256(),
                use.route(),
                use.needsLegal(),
                use.isCompared(),
                use.needsInterest(facts),
                LogoDecided.of(use.getTrail()),
                use.getCode(),
                facts,
                marks.of(use.getMarks(), language),
                files.of(use.getId()),
                deliveries.of(use.getId(), language),
                DeliveryDesk.verdict(use, reader, facts),
                verdicts(use, reader, facts),
                timelines.of("logo_use", use.getId()));
    }

    private static Map<LogoStep, Verdict> verdicts(LogoUse use, Actor reader, LogoFacts facts) {
        Map<LogoStep, Verdict> verdicts = new EnumMap<>(LogoStep.class);
        for (LogoStep step : LogoStep.values()) {
            verdicts.put(step, use.verdict(step, reader, facts));
        }
        return verdicts;
    }
}
