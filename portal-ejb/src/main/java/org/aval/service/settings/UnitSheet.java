package org.aval.service.settings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit, as its form shows it.
 *
 * @param version the state of the unit the form was filled from
 * @param people with a post in it today
 * @param parents where it could stand
 */
public record UnitSheet(
        String code,
        int version,
        String nameFr,
        String nameEn,
        @Nullable String parent,
        @Nullable LocalDate closedOn,
        int people,
        List<UnitChoice> parents)
        implements Serializable {

    /** The name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }
}
