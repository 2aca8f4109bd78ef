package org.aval.domain.incidents;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.HandCapacity;
import org.jspecify.annotations.Nullable;

/**
 * The one decision on who opens a case: roles and appointments open it, grounds close it again. Every question about a
 * case is asked through it, here and word for word in the database; a test holds the two against each other.
 *
 * @param reason in which capacity it opens, null when nothing opens it
 * @param ground what closes it to somebody to whom it would open, null when nothing does
 */
public record CaseAccess(@Nullable AccessReason reason, @Nullable Ground ground) {

    /** May this person know of this case? */
    public static CaseAccess of(CaseMatter matter, CaseReader reader) {
        Optional<AccessReason> open = ways(matter, reader)
                .filter(way -> standing(reader, way).isEmpty())
                .findFirst();
        Optional<AccessReason> any = open.or(() -> ways(matter, reader).findFirst());
        return new CaseAccess(
                any.orElse(null), any.flatMap(way -> standing(reader, way)).orElse(null));
    }

    /** Does it open? */
    public boolean isOpen() {
        return reason != null && ground == null;
    }

    private static Stream<AccessReason> ways(CaseMatter matter, CaseReader reader) {
        Stream<AccessReason> byOffice = Stream.of(
                        way(AccessReason.DESK, reader, matter.desk().role(), true),
                        way(AccessReason.CHAIR, reader, Role.ETHICS_CHAIR, isForTheChair(matter)),
                        way(AccessReason.PRIVACY_OFFICER, reader, Role.PRIVACY, matter.personalData()))
                .flatMap(Optional::stream);
        Stream<AccessReason> byName = Arrays.stream(HandCapacity.values())
                .filter(reader.hands()::contains)
                .map(AccessReason::of);
        return Stream.concat(byOffice, byName);
    }

    private static boolean isForTheChair(CaseMatter matter) {
        return matter.desk() == CaseDesk.SECRETARY && matter.state().isTriaged();
    }

    private static Optional<AccessReason> way(AccessReason way, CaseReader reader, Role role, boolean leadsHere) {
        return Optional.of(way).filter(any -> leadsHere && reader.roles().contains(role));
    }

    /** The first ground that stands in this way. */
    private static Optional<Ground> standing(CaseReader reader, AccessReason way) {
        // Whoever is asked to put things right in a unit leads it (rule R-26); nothing else sets a ground aside.
        Predicate<Ground> setAside = ground -> way == AccessReason.UNIT_HANDLER && Ground.OF_THE_UNIT.contains(ground);
        return reader.grounds().stream()
                .sorted()
                .filter(ground -> !setAside.test(ground))
                .findFirst();
    }
}
