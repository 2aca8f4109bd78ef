package org.aval.policies.jurisdictions;

import java.util.List;

/**
 * Something a notice must tell.
 *
 * @param number its number or letter in the text of law, empty where the text gives none
 * @param fields of the one model from which it is told; each that is written counts
 */
public record NoticeItem(String number, List<String> fields, String fr, String en) {

    public NoticeItem {
        fields = List.copyOf(fields);
    }

    /** What is asked, in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? en : fr;
    }
}
