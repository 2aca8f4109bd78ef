package org.aval.web.consents;

import java.util.Map;
import java.util.Set;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Answers;

/** Beside which field of a form about a consent the reason is said. */
final class ConsentProblems {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("consents.subjectMissing", "subject"),
            Map.entry("consents.subjectName", "subject"),
            Map.entry("consents.subjectNumber", "subject"),
            Map.entry("consents.subjectAddress", "subject"),
            Map.entry("consents.notForYourself", "subject"),
            Map.entry("consents.adultSignsAlone", "signatories"),
            Map.entry("consents.representativeMissing", "signatories"),
            Map.entry("consents.parentsMissing", "signatories"),
            Map.entry("consents.otherParentMissing", "soleReason"),
            Map.entry("consents.purposeMissing", "purpose"),
            Map.entry("consents.mediumMissing", "media"),
            Map.entry("consents.platformMissing", "platforms"),
            Map.entry("consents.endsBeforeStart", "endsOn"),
            Map.entry("consents.over", "endsOn"),
            Map.entry("consents.tooLong", "endsOn"),
            Map.entry("consents.formMissing", "digest"),
            Map.entry("consents.formKnown", "digest"),
            Map.entry("consents.keptAtMissing", "keptAt"),
            Map.entry("consents.contactMissing", "contact"),
            Map.entry("consents.witnessIsSubject", "witness"),
            Map.entry("consents.howMissing", "how"),
            Map.entry("consents.wordsTell", "how"),
            Map.entry("consents.notYetDown", "day"),
            Map.entry("consents.downBeforeUp", "day"));

    private static final Set<String> WHOM = Set.of("consents.notInPost", "consents.answersAlready");

    private ConsentProblems() {}

    /** Of the form that names who answers from now on. */
    static void handing(Answers answers, Refusal no) {
        String why = String.valueOf(no.verdict().why());
        boolean whom = why.startsWith("people.") || WHOM.contains(why);
        answers.refused(no.verdict(), whom ? "successor" : "");
    }

    /** Says it beside its field; a person who is not found is the witness; about no field, above the page. */
    static void say(Answers answers, Refusal no, String otherwise) {
        String why = String.valueOf(no.verdict().why());
        String field = why.startsWith("files.") || why.startsWith("charters.file.") ? "file" : "";
        String person = why.startsWith("people.") ? "witness" : field;
        answers.refused(no.verdict(), "consents.wordsTell".equals(why) ? otherwise : FIELDS.getOrDefault(why, person));
    }
}
