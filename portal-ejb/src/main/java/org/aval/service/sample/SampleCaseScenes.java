package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.Party;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.domain.incidents.SeverityFactors;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Act;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.incidents.Ending;
import org.aval.service.incidents.IncidentInstallation;
import org.aval.service.incidents.Weighed;
import org.aval.service.sample.SampleCasesFile.SceneLine;

/** Scenes in which a case is read, weighed, led on and closed. */
@Dependent
class SampleCaseScenes {

    @Inject
    IncidentInstallation installation;

    /** Plays it, when it is one of these. */
    boolean play(SampleStage stage, SampleCases.Life life, SceneLine scene) {
        IncidentCase incident = life.incident();
        Act act = stage.act(scene);
        switch (scene.what()) {
            case ACKNOWLEDGE -> installation.acknowledge(incident, act, scene.said());
            case ANSWER_REPORTER -> installation.write(incident, TextKind.MESSAGE, act, scene.said());
            case NOTE -> installation.write(incident, TextKind.NOTE, act, scene.said());
            case REPORTER_WRITES -> installation.reporterWrote(
                    incident, life.line().receipt(), stage.day(scene.on()), scene.said());
            case TRIAGE -> installation.triage(incident, weighed(life, scene), act);
            case PARTY -> incident.add(party(stage, scene), act);
            case LET_IN -> installation.ask(incident, HandCapacity.CONTAINER, person(stage, scene), act);
            default -> {
                return lead(stage, incident, scene, act);
            }
        }
        return true;
    }

    private boolean lead(SampleStage stage, IncidentCase incident, SceneLine scene, Act act) {
        switch (scene.what()) {
            case CONTAIN -> installation.step(incident, CaseStep.CONTAIN, TextKind.NOTE, act, scene.said());
            case HAND_TO_UNIT -> ask(stage, incident, CaseStep.HAND_TO_UNIT, HandCapacity.UNIT_HANDLER, scene);
            case REPORT_FROM_UNIT -> installation.step(
                    incident, CaseStep.REPORT_FROM_UNIT, TextKind.UNIT_REPORT, act, scene.said());
            case INVESTIGATE -> ask(stage, incident, CaseStep.INVESTIGATE, HandCapacity.INVESTIGATOR, scene);
            case REPORT_FINDINGS -> installation.findings(incident, act, scene.said());
            case HEAR -> installation.step(incident, CaseStep.HEAR, TextKind.NOTE, act, scene.said());
            case REFER -> installation.step(incident, CaseStep.REFER, TextKind.NOTE, act, scene.said());
            case ACT -> installation.step(incident, CaseStep.ACT, TextKind.NOTE, act, scene.said());
            case CLOSE -> installation.close(
                    incident, act, new Ending(scene.said(), Objects.requireNonNull(scene.letter())));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void ask(SampleStage stage, IncidentCase incident, CaseStep step, HandCapacity capacity, SceneLine scene) {
        Act act = stage.act(scene);
        installation.step(incident, step, TextKind.NOTE, act, scene.said());
        installation.ask(incident, capacity, person(stage, scene), act);
    }

    private static Weighed weighed(SampleCases.Life life, SceneLine scene) {
        List<Integer> told = Objects.requireNonNull(scene.factors());
        SeverityFactors factors = new SeverityFactors(
                told.get(0),
                told.get(1),
                told.get(2),
                told.get(3),
                told.get(4),
                told.get(5),
                told.get(6),
                told.get(7),
                told.get(8));
        return new Weighed(life.line().category(), false, factors, scene.said());
    }

    private static Party party(SampleStage stage, SceneLine scene) {
        PartyCapacity capacity = Objects.requireNonNull(scene.capacity());
        LocalDate day = stage.day(scene.on());
        if (scene.person() != null) {
            return Party.person(capacity, person(stage, scene), day);
        }
        return scene.unit() != null
                ? Party.unit(capacity, scene.unit(), day)
                : Party.outside(capacity, Objects.requireNonNull(scene.outside()), day);
    }

    private static UUID person(SampleStage stage, SceneLine scene) {
        return stage.person(Objects.requireNonNull(scene.person()));
    }
}
