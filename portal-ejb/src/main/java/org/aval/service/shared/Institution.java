package org.aval.service.shared;

import java.io.Serializable;
import java.time.ZoneId;
import org.aval.domain.charters.Jurisdiction;

/**
 * The institution this portal serves.
 *
 * @param zone the time zone in which its days begin and end
 * @param codePrefix what the codes on its certificates begin with
 */
public record Institution(
        String code,
        String shortName,
        String nameFr,
        String nameEn,
        Jurisdiction jurisdiction,
        ZoneId zone,
        String domain,
        String codePrefix,
        String authoritativeLanguage,
        String helpPhone,
        String helpEmail)
        implements Serializable {

    /** The full name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }
}
