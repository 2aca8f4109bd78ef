package org.aval.web.matches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;
import org.aval.domain.shared.Verdict;
import org.aval.service.matches.MatchRow;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Texts;

/** How a match is told: what is met and why, and the decision about it. */
@Named("matchWords")
@ApplicationScoped
public class MatchWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    /** What it is about: the topic, the objective, every topic; empty for a name. */
    public String subject(MatchRow row) {
        if (row.subject().equals("ALL")) {
            return texts.of("matches.everyTopic");
        }
        String objective = "channels.Objective." + row.subject();
        return row.kind() == MatchKind.ACCOUNT && texts.has(objective) ? texts.of(objective) : row.subject();
    }

    /** Why they meet, in a sentence. */
    public String why(MatchRow row) {
        return texts.of(Texts.key(row.basis()) + ".why", row.counterparty(), row.about(), subject(row));
    }

    /** Where what is met can be read. */
    public String place(MatchRow row) {
        return switch (row.kind()) {
            case MANDATE -> "/mandates/mandate?id=" + row.activity();
            case ACCOUNT -> "/accounts/account?id=" + row.activity();
            case PARTNER -> "/logos/use?id=" + row.activity();
        };
    }

    Decision decision(MatchRow row, MatchStanding standing) {
        Verdict verdict = Verdict.unless(row.own(), "matches.aboutYourself");
        String key = row.basis().isByName() ? "matches.byName." : "matches.MatchStanding.";
        Decision plain = decisions.of(standing, verdict, row.name(), row.counterparty(), row.about());
        String verb = texts.of(key + standing.name() + ".verb");
        return new Decision(
                verb, plain.open(), plain.why(), verb, plain.what(), plain.whom(), plain.from(), plain.undo());
    }
}
