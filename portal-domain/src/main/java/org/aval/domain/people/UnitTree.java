package org.aval.domain.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** All units at a moment: who stands under whom, and what may change without breaking the tree. */
public final class UnitTree {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
    private static final int LONGEST_NAME = 120;

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final LocalDate today;

    public UnitTree(List<Unit> all, LocalDate today) {
        this.today = today;
        all.stream().sorted(Comparator.comparing(Unit::getCode)).forEach(unit -> units.put(unit.getCode(), unit));
    }

    /** May a unit be added with this code? Codes are capitals and digits, and each stands once. */
    public Verdict mayAdd(String code) {
        return Verdict.unless(!CODE.matcher(code).matches(), "settings.unit.codeForm")
                .and(() -> Verdict.unless(units.containsKey(code), "settings.unit.codeTaken", code));
    }

    /** Is this a name for a unit? */
    public static Verdict mayBeCalled(String name) {
        return Verdict.unless(name.isBlank(), "settings.missing")
                .and(() ->
                        Verdict.unless(name.length() > LONGEST_NAME, "settings.tooLong", LONGEST_NAME, name.length()));
    }

    /** May a new unit stand there? */
    public Verdict mayStandUnder(@Nullable String parent) {
        Unit above = parent == null ? null : units.get(parent);
        return Verdict.unless(parent != null && above == null, "settings.unit.parentUnknown")
                .and(() -> Verdict.unless(above != null && !above.isOpen(today), "settings.unit.parentClosed"));
    }

    /** May the unit stand there? Not below itself: the tree would lose a branch. */
    public Verdict mayMove(String code, @Nullable String parent) {
        return mayStandUnder(parent)
                .and(() -> Verdict.unless(code.equals(parent), "settings.unit.underItself"))
                .and(() -> Verdict.unless(
                        parent != null && isBelow(parent, code),
                        "settings.unit.cycle",
                        Objects.toString(parent, ""),
                        code));
    }

    /**
     * May the unit close after this day?
     *
     * @param peopleLeft how many would still have a post in it
     */
    public Verdict mayClose(String code, LocalDate lastDay, int peopleLeft) {
        List<String> below = units.values().stream()
                .filter(unit -> code.equals(unit.getParent()))
                .filter(unit -> unit.isOpen(lastDay.plusDays(1)))
                .map(Unit::getCode)
                .toList();
        return Verdict.unless(peopleLeft > 0, "settings.unit.hasPeople", peopleLeft, lastDay)
                .and(() -> Verdict.unless(
                        !below.isEmpty(), "settings.unit.hasUnits", below.size(), String.join(", ", below)));
    }

    /** May a closed unit go on? Not under one that is closed itself. */
    public Verdict mayReopen(String code) {
        Unit unit = Objects.requireNonNull(units.get(code));
        return Verdict.unless(unit.getClosedOn() == null, "settings.unit.notClosed")
                .and(() -> mayStandUnder(unit.getParent()));
    }

    /** Each unit after the one it stands under, the branches by code, with how deep it stands (0 at the top). */
    public List<Placed> inOrder() {
        List<Placed> placed = new ArrayList<>();
        place(null, 0, placed);
        return List.copyOf(placed);
    }

    /** A unit and how deep it stands. */
    public record Placed(Unit unit, int depth) {}

    /** Where the unit could be moved to: every open unit that does not stand below it. */
    public List<Placed> possibleParents(@Nullable String code) {
        return inOrder().stream()
                .filter(place -> code == null
                        ? mayStandUnder(place.unit().getCode()).granted()
                        : mayMove(code, place.unit().getCode()).granted())
                .toList();
    }

    private void place(@Nullable String parent, int depth, List<Placed> placed) {
        units.values().stream()
                .filter(unit -> Objects.equals(parent, unit.getParent()))
                .forEach(unit -> {
                    placed.add(new Placed(unit, depth));
                    place(unit.getCode(), depth + 1, placed);
                });
    }

    private boolean isBelow(String code, String above) {
        Unit unit = units.get(code);
        String parent = unit == null ? null : unit.getParent();
        return parent != null && (parent.equals(above) || isBelow(parent, above));
    }
}
