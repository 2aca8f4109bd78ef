package org.aval.service.privacy;

import java.io.Serializable;

/**
 * One item of a notice.
 *
 * @param number its number or letter in the text of law, empty where the text gives none
 * @param words what is told, empty where nothing is known yet
 */
public record DraftLine(String number, String label, String words) implements Serializable {

    /** Is there nothing to tell yet? */
    public boolean isMissing() {
        return words.isBlank();
    }
}
