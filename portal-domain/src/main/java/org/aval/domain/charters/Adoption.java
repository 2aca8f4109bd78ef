package org.aval.domain.charters;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aval.domain.shared.Verdict;

/**
 * The decision by which an institution makes a version of a charter its own.
 *
 * @param body who decided, as the minutes name it
 * @param resolution the number of the decision
 * @param from the first day the version is in force
 */
public record Adoption(String body, String resolution, LocalDate from) {

    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_RESOLUTION = 60;
    /** A charter is prepared some months ahead; a day further off is a slip of the pen. */
    private static final int FURTHEST_MONTHS = 24;

    /** What is wrong, by the field it is wrong in; empty when nothing is. */
    public Map<String, Verdict> problems(LocalDate today) {
        Map<String, Verdict> problems = new LinkedHashMap<>();
        note(problems, "body", within(body, LONGEST_BODY));
        note(problems, "resolution", within(resolution, LONGEST_RESOLUTION));
        note(problems, "from", day(today));
        return problems;
    }

    /** Nobody signed anything here yet, so a charter may not have been in force yesterday. */
    private Verdict day(LocalDate today) {
        return Verdict.unless(from.isBefore(today), "settings.charter.past", today)
                .and(() -> Verdict.unless(
                        from.isAfter(today.plusMonths(FURTHEST_MONTHS)), "settings.charter.far", FURTHEST_MONTHS));
    }

    private static Verdict within(String text, int longest) {
        return Verdict.unless(text.isBlank(), "settings.missing")
                .and(() -> Verdict.unless(text.length() > longest, "settings.tooLong", longest, text.length()));
    }

    private static void note(Map<String, Verdict> problems, String field, Verdict verdict) {
        if (!verdict.granted()) {
            problems.put(field, verdict);
        }
    }
}
