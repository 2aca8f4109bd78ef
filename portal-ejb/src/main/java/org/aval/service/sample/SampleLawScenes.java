package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.service.privacy.PrivacyInstallation;
import org.aval.service.privacy.RiskAnswer;
import org.aval.service.sample.SampleCasesFile.SceneLine;

/** Scenes in which the privacy officer answers the legal question of a case, and tells whom the law wants told. */
@Dependent
class SampleLawScenes {

    @Inject
    PrivacyInstallation installation;

    /** Plays it, when it is one of these. */
    boolean play(SampleStage stage, SampleCases.Life life, SceneLine scene) {
        UUID incident = life.incident().getId();
        Act act = stage.act(scene);
        switch (scene.what()) {
            case AWARE -> installation.dateAwareness(
                    incident, stage.moment(life.line().receivedOn(), life.line().receivedAt()), scene.said(), act);
            case ANSWER_LAW -> installation.answer(incident, answer(scene), act);
            case NOTICE -> installation.told(
                    incident, Objects.requireNonNull(scene.told()), act.at(), Objects.requireNonNull(scene.way()), act);
            case LAW_ANSWERED -> installation.close(incident, act);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Each that the sample plays found a serious risk, for people who live where the law is made. */
    private static RiskAnswer answer(SceneLine scene) {
        return new RiskAnswer(
                Objects.requireNonNull(scene.kind()),
                true,
                true,
                scene.persons(),
                scene.persons(),
                Objects.requireNonNull(scene.weighed()));
    }
}
