package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.Consultation;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.ConsultationOutcome;
import org.aval.domain.shared.Act;
import org.aval.policies.charters.Charters;

/** Plays what people did to a text before the portal was there, by the same verbs and under the same rules. */
@Dependent
public class CharterRehearsal {

    @Inject
    CharterInstallation installation;

    @Inject
    Versions versions;

    /** A body that was heard, and what it said. */
    public record Opinion(ConsultationBody body, ConsultationOutcome outcome, String note) {}

    /** How a charter is governed, decided before anything else. */
    public void govern(UUID version, CharterGovernance governance) {
        versions.any(version).getCharter().governedBy(governance);
    }

    /**
     * An edition of the files that was not adopted yet is drafted, and told.
     *
     * @param base the version it began as a copy of
     * @return its id
     */
    public UUID draft(UUID base, String number, Act act) {
        CharterVersion before = versions.any(base);
        var edition = Charters.edition(before.getCharter().getCode(), number);
        CharterVersion draft = installation.draft(before, edition, act);
        draft.describe(CharterInstallation.summary(edition), 0, act, versions.of(draft));
        return draft.getId();
    }

    /** Its consultation is opened. */
    public void open(UUID id, Act act) {
        CharterVersion draft = versions.any(id);
        draft.openConsultation(act, versions.of(draft));
    }

    /** A body was heard on the day of the act. */
    public void heard(UUID id, Opinion opinion, Function<String, Act> acts) {
        CharterVersion draft = versions.any(id);
        Act act = acts.apply(opinion.note());
        draft.recordConsultation(
                new Consultation(
                        opinion.body(),
                        act.effectiveOn(),
                        opinion.outcome(),
                        opinion.note(),
                        act.by().person(),
                        act.at()),
                act,
                versions.of(draft));
    }
}
