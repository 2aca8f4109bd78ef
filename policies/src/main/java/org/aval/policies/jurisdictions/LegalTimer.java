package org.aval.policies.jurisdictions;

import java.util.List;

/**
 * Another period of the law that may run beside a case: for information, computed by nobody here, as its first day is known to
 * who acts.
 *
 * @param places the codes of the profiles it belongs to
 * @param length how many
 * @param unit DAYS, BUSINESS_DAYS, MONTHS or YEARS
 * @param fromFr from when it runs
 * @param source the id of a legal source
 * @param flag how far it was checked: V, M or R
 */
public record LegalTimer(
        String code,
        List<String> places,
        String fr,
        String en,
        int length,
        String unit,
        String fromFr,
        String fromEn,
        String source,
        String flag) {

    public LegalTimer {
        places = List.copyOf(places);
    }

    /** What it is about, in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? en : fr;
    }

    /** From when it runs, in "fr" or "en". */
    public String from(String language) {
        return "en".equals(language) ? fromEn : fromFr;
    }
}
