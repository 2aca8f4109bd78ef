package org.aval.web.committee;

import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Answers;

/** Beside which field of a form of the committee the reason is said. */
final class CommitteeProblems {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("committee.notInPost", "who"),
            Map.entry("committee.sitsAlready", "who"),
            Map.entry("committee.neverVotes", "who"),
            Map.entry("committee.notYourself", "who"),
            Map.entry("committee.chairVotes", "duty"),
            Map.entry("committee.dutyTaken", "duty"),
            Map.entry("committee.notAlike", "replaces"),
            Map.entry("committee.termOver", "startsOn"),
            Map.entry("committee.alreadyPast", "day"),
            Map.entry("committee.notAnHour", "hour"),
            Map.entry("committee.placeMissing", "place"),
            Map.entry("committee.titleMissing", "title"),
            Map.entry("committee.questionMissing", "question"),
            Map.entry("committee.tooLong", "question"),
            Map.entry("committee.caseMissing", "about"),
            Map.entry("committee.notForAgenda", "about"));

    private CommitteeProblems() {}

    /** Says it beside its field; a person who is not found is who was typed; about no field, above the page. */
    static void say(Answers answers, Refusal no) {
        String why = String.valueOf(no.verdict().why());
        answers.refused(no.verdict(), FIELDS.getOrDefault(why, why.startsWith("people.") ? "who" : ""));
    }
}
