package org.aval.web.accounts;

import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Answers;

/** Beside which field of a form about accounts the domain's reason is said. */
final class AccountProblems {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("accounts.unknownPlatform", "site"),
            Map.entry("accounts.objectiveMissing", "objectives"),
            Map.entry("accounts.unsuitable", "objectives"),
            Map.entry("accounts.audienceMissing", "audience"),
            Map.entry("accounts.hoursMissing", "hours"),
            Map.entry("people.noSuchPerson", "one"),
            Map.entry("people.severalPeople", "one"),
            Map.entry("accounts.secretNotHere", "vaultRef"),
            Map.entry("shared.motiveMissing", "reason"));

    private AccountProblems() {}

    /**
     * Says it beside its field.
     *
     * @param otherwise the field for what is about none of the others
     */
    static void say(Answers answers, Refusal no, String otherwise) {
        answers.refused(no.verdict(), FIELDS.getOrDefault(no.verdict().why(), otherwise));
    }
}
