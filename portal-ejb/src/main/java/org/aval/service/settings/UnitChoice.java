package org.aval.service.settings;

import java.io.Serializable;

/** A unit another one may stand under. */
public record UnitChoice(String code, String nameFr, String nameEn, int depth) implements Serializable {

    /** The name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }
}
