package org.aval.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A unit of the institution's tree: a direction, a department, a ward, a site. */
@Entity
public class Unit {

    @Id
    private String code;

    @Column(nullable = false)
    private String nameFr;

    @Column(nullable = false)
    private String nameEn;

    @Nullable
    private String parent;

    protected Unit() {
        // for Jakarta Persistence
    }

    /** A unit under its parent; the top of the tree has none. */
    public static Unit of(String code, String nameFr, String nameEn, @Nullable String parent) {
        Unit unit = new Unit();
        unit.code = code;
        unit.nameFr = nameFr;
        unit.nameEn = nameEn;
        unit.parent = parent;
        return unit;
    }

    public String getCode() {
        return code;
    }

    /** The name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }

    public @Nullable String getParent() {
        return parent;
    }
}
