package org.aval.web.people;

import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Answers;

/** Beside which field of a form about roles the domain's reason is said. */
final class RoleProblems {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("people.roleFollowsFromPost", "role"),
            Map.entry("people.nothingToStandInFor", "role"),
            Map.entry("people.incompatible", "role"),
            Map.entry("people.heldAlready", "role"),
            Map.entry("people.startsInThePast", "from"),
            Map.entry("people.endsBefore", "until"),
            Map.entry("people.deputyWithoutEnd", "until"),
            Map.entry("shared.motiveMissing", "reason"));

    private RoleProblems() {}

    /** Says it beside its field; what is not about a day, the role or the reason is about the person. */
    static void say(Answers answers, Refusal no) {
        answers.refused(no.verdict(), FIELDS.getOrDefault(no.verdict().why(), "who"));
    }
}
