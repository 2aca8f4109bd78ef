package org.aval.web.logos;

import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.FileRefusal;
import org.aval.web.shared.Answers;

/** Beside which field of a form about marks the reason is said. */
final class LogoProblems {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("logos.markMissing", "marks"),
            Map.entry("logos.notOffered", "marks"),
            Map.entry("logos.mediumMissing", "media"),
            Map.entry("logos.nothingChanged", "media"),
            Map.entry("logos.personalProfile", "media"),
            Map.entry("logos.partnerMissing", "partnerName"),
            Map.entry("logos.noPartnerMark", "permission"),
            Map.entry("logos.mark.sameFormat", "second"),
            Map.entry("logos.considerationMissing", "consideration"),
            Map.entry("logos.endsBeforeStart", "endsOn"),
            Map.entry("logos.tooLong", "endsOn"),
            Map.entry("logos.over", "endsOn"),
            Map.entry("logos.beyondContract", "endsOn"),
            Map.entry("logos.beyondTheWish", "endsOn"),
            Map.entry("logos.guideNotAccepted", "guide"),
            Map.entry("shared.motiveMissing", "reason"));

    private LogoProblems() {}

    /** Says it beside its field: of the file where the file is wrong, above the page where it is about no field. */
    static void say(Answers answers, Refusal no) {
        String why = String.valueOf(no.verdict().why());
        boolean file = why.startsWith("files.") || why.startsWith("settings.mark.") || why.startsWith("charters.file.");
        String named = no instanceof FileRefusal one ? one.field() : "file";
        answers.refused(no.verdict(), file ? named : FIELDS.getOrDefault(why, ""));
    }
}
