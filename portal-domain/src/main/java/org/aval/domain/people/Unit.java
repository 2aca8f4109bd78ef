package org.aval.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the institution's tree: a direction, a department, a ward, a site.
 *
 * <p>It opens under another one, may be renamed and moved, and closes with a day; its name stays with the posts people
 * held in it. What the tree allows is asked before each change.
 */
@Entity
public class Unit {

    @Id
    private String code;

    @Version
    private int version;

    @Column(nullable = false)
    private String nameFr;

    @Column(nullable = false)
    private String nameEn;

    @Nullable
    private String parent;

    @Nullable
    private LocalDate closedOn;

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

    /** Gives the unit other names. */
    public void rename(String toNameFr, String toNameEn) {
        nameFr = toNameFr;
        nameEn = toNameEn;
    }

    /** Puts the unit, with all below it, under another one, or at the top. */
    public void move(@Nullable String toParent, UnitTree tree) {
        tree.mayMove(code, toParent).orRefuse();
        parent = toParent;
    }

    /** The unit ends after this day. */
    public void close(LocalDate lastDay, UnitTree tree, int peopleLeft) {
        tree.mayClose(code, lastDay, peopleLeft).orRefuse();
        closedOn = lastDay;
    }

    /** The unit was closed too soon: it goes on. */
    public void reopen(UnitTree tree) {
        tree.mayReopen(code).orRefuse();
        closedOn = null;
    }

    /** Is the unit there that day? */
    public boolean isOpen(LocalDate day) {
        return closedOn == null || !day.isAfter(closedOn);
    }

    public int getVersion() {
        return version;
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

    /** The last day of a unit that closes, null while it has none. */
    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }
}
