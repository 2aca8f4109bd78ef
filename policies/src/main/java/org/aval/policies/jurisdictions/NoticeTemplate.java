package org.aval.policies.jurisdictions;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a notice of a confidentiality incident must tell, item by item in the order of its text.
 *
 * @param version changes whenever an item does: what was sent names it
 * @param regimes the codes of the regimes it belongs to
 * @param addressees who gets it
 * @param gaps may it leave while an item is still unknown, and be completed by a supplement
 * @param source the id of a legal source
 * @param flag how far it was checked: V, M or R
 */
public record NoticeTemplate(
        String code,
        String version,
        List<String> regimes,
        List<String> addressees,
        Map<String, String> title,
        boolean gaps,
        String source,
        String flag,
        List<NoticeItem> items) {

    public NoticeTemplate {
        regimes = List.copyOf(regimes);
        addressees = List.copyOf(addressees);
        title = Map.copyOf(title);
        items = List.copyOf(items);
    }

    /** What it is called, in "fr" or "en". */
    public String title(String language) {
        return Objects.requireNonNull(title.get("en".equals(language) ? "en" : "fr"), code);
    }
}
