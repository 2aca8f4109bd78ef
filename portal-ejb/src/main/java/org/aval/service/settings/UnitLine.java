package org.aval.service.settings;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.people.Unit;
import org.aval.domain.people.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree.
 *
 * @param depth how deep it stands, 0 at the top
 * @param people with a post in it today
 * @param closedOn its last day, null while it has none
 * @param open is it there today?
 */
public record UnitLine(
        String code, String nameFr, String nameEn, int depth, int people, @Nullable LocalDate closedOn, boolean open)
        implements Serializable {

    static UnitLine of(UnitTree.Placed place, int people, LocalDate today) {
        Unit unit = place.unit();
        return new UnitLine(
                unit.getCode(),
                unit.name("fr"),
                unit.name("en"),
                place.depth(),
                people,
                unit.getClosedOn(),
                unit.isOpen(today));
    }
}
