package org.aval.policies.jurisdictions;

/**
 * A legal or practice source that a value cites by its id.
 *
 * @param flag V verified in public material, M from general knowledge and to be confirmed by counsel, R recommended only
 * @param seen where it was seen; empty when it was not
 */
public record LegalSource(String id, String flag, String fr, String en, String seen) {

    /** What it says, in "fr" or "en". */
    public String text(String language) {
        return "en".equals(language) ? en : fr;
    }
}
