package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.shared.Act;
import org.aval.service.incidents.IncidentInstallation;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportWords;
import org.aval.service.sample.SampleCasesFile.CaseLine;
import org.aval.service.sample.SampleCasesFile.SceneLine;
import org.aval.service.shared.PortalIdentity;

/**
 * The sample's cases, led on past days by the same verbs as people use; everything written in them is sealed. Their
 * references are those of the sample's story, every other case has a drawn one.
 */
@Dependent
class SampleCases {

    @PersistenceContext
    EntityManager em;

    @Inject
    IncidentInstallation installation;

    @Inject
    SampleCaseScenes course;

    @Inject
    SampleProofScenes proof;

    @Inject
    SampleLawScenes law;

    @Inject
    SampleHearingScenes hearings;

    @Inject
    PortalIdentity portal;

    /** One case on its way. */
    record Life(CaseLine line, IncidentCase incident) {}

    /** Everything that happened before the committee took over: the cases, by their references. */
    Map<String, Life> reported(SampleStage stage) {
        portal.identified();
        // Everything that moved in before would be looked through for changes at each of the many steps that follow.
        em.flush();
        em.clear();
        Map<String, Life> cases = new LinkedHashMap<>();
        for (CaseLine line : SampleCasesFile.read().cases()) {
            Life life = new Life(line, report(stage, line));
            cases.put(line.reference(), life);
            play(stage, life, line.scenes().subList(0, line.decision()));
        }
        return cases;
    }

    /** Everything that followed from its decisions. */
    void decided(SampleStage stage, Map<String, Life> cases) {
        for (Life life : cases.values()) {
            List<SceneLine> scenes = life.line().scenes();
            int decision = Math.min(life.line().decision() + 1, scenes.size());
            play(stage, life, scenes.subList(decision, scenes.size()));
        }
    }

    private IncidentCase report(SampleStage stage, CaseLine line) {
        ReportWish wish = new ReportWish(
                line.category(),
                line.channel(),
                line.confidence(),
                false,
                false,
                line.peerTold(),
                line.unit(),
                stage.calendar().dayOrNull(line.from()),
                null);
        ReportWords words = new ReportWords(line.narrative(), line.where(), line.who(), line.identity(), "");
        Act act = line.by() == null
                ? stage.ofThePortal(line.receivedOn(), line.receivedAt())
                : stage.act(Objects.requireNonNull(line.by()), line.receivedOn(), line.receivedAt());
        return installation.report(line.reference(), new Report(wish, words), line.receipt(), act);
    }

    private void play(SampleStage stage, Life life, List<SceneLine> scenes) {
        for (SceneLine scene : scenes) {
            boolean played = course.play(stage, life, scene)
                    || proof.play(stage, life, scene)
                    || law.play(stage, life, scene)
                    || hearings.play(stage, life, scene);
            if (!played) {
                throw new IllegalStateException("nobody plays " + scene.what());
            }
        }
        em.flush();
    }
}
