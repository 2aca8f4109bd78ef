package org.aval.policies.jurisdictions;

/** Something the law wants weighed before the question of a regime is answered. */
public record BreachFactor(String code, String fr, String en) {

    /** Its name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? en : fr;
    }
}
