package org.aval.web.charters;

import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Answers;

/** Beside which field of a form about a text the domain's reason is said. */
final class CharterProblems {

    private static final Map<String, String> FIELDS = Map.of(
            "charters.codeMalformed", "code",
            "charters.codeTaken", "code",
            "charters.titleMissing", "titleFr",
            "charters.cycleOutOfRange", "cycle",
            "charters.approvalsOutOfRange", "approvals",
            "charters.tooFewApprovers", "approvals",
            "people.noSuchPerson", "owner",
            "people.severalPeople", "owner");

    private CharterProblems() {}

    /** Says it beside its field; above the page when it is about none. */
    static void say(Answers answers, Refusal no, GovernanceForm form) {
        String why = String.valueOf(no.verdict().why());
        answers.refused(
                no.verdict(),
                "charters.addressMalformed".equals(why) ? form.fieldOf(no.verdict()) : FIELDS.getOrDefault(why, ""));
    }
}
