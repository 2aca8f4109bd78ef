package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.hearings.Hearing;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.measures.InterimKind;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.measures.InterimWish;
import org.aval.domain.shared.Act;
import org.aval.service.hearings.HearingInstallation;
import org.aval.service.incidents.IncidentInstallation;
import org.aval.service.measures.MeasureInstallation;
import org.aval.service.sample.SampleCasesFile.SceneLine;

/** Scenes with whoever a case is about: something of theirs is stopped for some days, and they are heard. */
@Dependent
class SampleHearingScenes {

    private static final String SECRETARY = "P07";

    @PersistenceContext
    EntityManager em;

    @Inject
    IncidentInstallation cases;

    @Inject
    MeasureInstallation measures;

    @Inject
    HearingInstallation hearings;

    /** Plays it, when it is one of these. */
    boolean play(SampleStage stage, SampleCases.Life life, SceneLine scene) {
        Act act = stage.act(scene);
        switch (scene.what()) {
            case INTERIM -> interim(stage, life.incident(), scene);
            case PREPARE_HEARING -> hearings.prepare(
                    life.incident().getId(),
                    stage.person(Objects.requireNonNull(scene.person())),
                    scene.said(),
                    Objects.requireNonNull(scene.letter()),
                    act);
            case PUT_HEARING -> hearings.put(hearing(life), act);
            case OBSERVE -> hearings.answer(hearing(life), scene.said(), act);
            case CHALLENGE -> hearings.challenge(hearing(life), scene.said(), act);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The secretary proposed it an hour before; the mandate stands suspended in its register already. */
    private void interim(SampleStage stage, IncidentCase incident, SceneLine scene) {
        Act ordered = stage.act(scene);
        Act proposed = stage.act(SECRETARY, scene.on(), "08:20");
        InterimWish wish = new InterimWish(
                InterimKind.MANDATE_SUSPENSION,
                stage.person(Objects.requireNonNull(scene.person())),
                mandate(Objects.requireNonNull(scene.mandate())));
        InterimMeasure measure = measures.propose(
                incident, wish, cases.opened(incident, proposed.by()).holder(), scene.said(), proposed);
        measures.order(
                incident,
                measure,
                stage.day(Objects.requireNonNull(scene.until())),
                Objects.requireNonNull(scene.letter()),
                ordered);
    }

    private Hearing hearing(SampleCases.Life life) {
        return em.createQuery("select h from Hearing h where h.incident = :incident", Hearing.class)
                .setParameter("incident", life.incident().getId())
                .getSingleResult();
    }

    private UUID mandate(String reference) {
        return (UUID) em.createNativeQuery("select id from mandate where reference = :reference", UUID.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }
}
