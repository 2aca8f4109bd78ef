package org.aval.domain.matches;

import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** Who says what a match means: the officer for interests, with a reason, and never of the officer's own links. */
public final class MatchRule {

    private MatchRule() {}

    /** May this person say something of this match? */
    public static Verdict mayJudge(Actor actor, UUID person) {
        return Verdict.unless(!actor.is(Role.COI_OFFICER), "matches.notYourOffice")
                .and(() -> Verdict.unless(actor.isPerson(person), "matches.aboutYourself"));
    }

    /** May it be said, over what was said before? */
    public static Verdict judging(MatchStanding said, MatchStanding before, UUID person, Act act) {
        return mayJudge(act.by(), person)
                .and(() -> Verdict.unless(said == before, "matches.saidAlready", before))
                .and(() -> Verdict.unless(!act.isExplained(), "shared.motiveMissing"));
    }
}
