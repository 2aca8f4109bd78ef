package org.aval.policies.jurisdictions;

import java.time.LocalDate;

/** A public holiday in a year. */
public record Holiday(LocalDate day, String fr, String en) {

    /** Its name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? en : fr;
    }
}
