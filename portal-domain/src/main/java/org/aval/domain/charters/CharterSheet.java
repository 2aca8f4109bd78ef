package org.aval.domain.charters;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.aval.domain.shared.Verdict;

/**
 * A new text of the institution as it is asked for.
 *
 * @param code what it is cited by, "POL-IMG": capitals, digits and hyphens
 * @param authoritativeLanguage "fr" or "en": which one counts when the two differ
 */
public record CharterSheet(
        String code,
        CharterKind kind,
        String titleFr,
        String titleEn,
        String authoritativeLanguage,
        CharterGovernance governance)
        implements Serializable {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_TITLE = 200;

    public CharterSheet {
        code = code.strip();
        titleFr = titleFr.strip();
        titleEn = titleEn.strip();
    }

    /** What is wrong, by the field it is wrong in; empty when nothing is. */
    public Map<String, Verdict> problems() {
        Map<String, Verdict> problems = new LinkedHashMap<>();
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            problems.put("code", Verdict.refused("charters.codeMalformed", LONGEST_CODE));
        }
        title("titleFr", titleFr, problems);
        title("titleEn", titleEn, problems);
        problems.putAll(governance.problems());
        return problems;
    }

    static boolean isTitle(String title) {
        return !title.isEmpty() && title.length() <= LONGEST_TITLE;
    }

    private static void title(String field, String title, Map<String, Verdict> problems) {
        if (!isTitle(title)) {
            problems.put(field, Verdict.refused("charters.titleMissing", LONGEST_TITLE));
        }
    }
}
