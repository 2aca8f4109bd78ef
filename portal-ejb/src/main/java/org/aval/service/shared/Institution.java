package org.aval.service.shared;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.settings.Canton;
import org.jspecify.annotations.Nullable;

/**
 * The institution this portal serves.
 *
 * @param zone the time zone in which its days begin and end
 * @param codePrefix what the codes on its certificates begin with
 * @param version changes whenever anything of this changes
 * @param settled did somebody confirm the names and the law, or are they provisional?
 * @param languages those people may choose, in the portal's order
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
        String helpEmail,
        int version,
        boolean settled,
        @Nullable Canton canton,
        List<String> languages,
        InstitutionLook look)
        implements Serializable {

    /** The full name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }
}
