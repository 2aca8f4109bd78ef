package org.aval.domain.shared;

import java.io.Serializable;

/** What something is called in both languages, to complete a sentence with. */
public record BothNames(String fr, String en) implements Serializable {

    /** The one in "fr" or "en". */
    public String in(String language) {
        return "en".equals(language) ? en : fr;
    }
}
