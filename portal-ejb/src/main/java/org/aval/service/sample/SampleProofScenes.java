package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import org.aval.domain.exhibits.RemovalState;
import org.aval.domain.shared.Act;
import org.aval.service.exhibits.ExhibitInstallation;
import org.aval.service.exhibits.RemovalRef;
import org.aval.service.exhibits.RemovalWish;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.incidents.IncidentInstallation;
import org.aval.service.sample.SampleCasesFile.SceneLine;

/** Scenes in which something is kept as evidence, contained, and asked to be taken down. */
@Dependent
class SampleProofScenes {

    @Inject
    IncidentInstallation cases;

    @Inject
    ExhibitInstallation installation;

    /** Plays it, when it is one of these. */
    boolean play(SampleStage stage, SampleCases.Life life, SceneLine scene) {
        Act act = stage.act(scene);
        switch (scene.what()) {
            case EXHIBIT -> keep(life, scene, act);
            case CONTAINMENT -> installation.contained(
                    opened(life, act), Objects.requireNonNull(scene.action()), scene.said(), act);
            case REMOVAL -> removal(stage, life, scene, act);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keep(SampleCases.Life life, SceneLine scene, Act act) {
        String name = Objects.requireNonNull(scene.exhibit());
        installation.keep(opened(life, act), name, scene.said(), SamplePicture.ofAScreen(name), act);
    }

    /** What came of it, when that is known, is written down at the end of the same day. */
    private void removal(SampleStage stage, SampleCases.Life life, SceneLine scene, Act act) {
        RemovalWish wish = new RemovalWish(
                Objects.requireNonNull(scene.addressee()), Objects.requireNonNull(scene.address()), "", scene.said());
        RemovalRef asked = installation.asked(opened(life, act), wish, act);
        RemovalState outcome = scene.outcome();
        if (outcome != null) {
            Act told = stage.act(scene.by(), Objects.requireNonNull(scene.until()), "23:10");
            installation.answered(opened(life, told), asked, outcome, Objects.requireNonNull(scene.letter()), told);
        }
    }

    private CaseDoor.Opened opened(SampleCases.Life life, Act act) {
        return cases.opened(life.incident(), act.by());
    }
}
