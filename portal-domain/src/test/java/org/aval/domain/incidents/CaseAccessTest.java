package org.aval.domain.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.HandCapacity;
import org.junit.jupiter.api.Test;

/** Who opens a case: whatever somebody is, a ground closes it, and nothing opens by itself. */
class CaseAccessTest {

    private static final CaseMatter FRESH = new CaseMatter(CaseDesk.SECRETARY, CaseState.RECEIVED, false);

    @Test
    void the_secretary_reads_what_is_reported_the_chair_what_was_looked_through() {
        assertThat(access(FRESH, Role.ETHICS_SECRETARY).reason()).isEqualTo(AccessReason.DESK);
        assertThat(access(FRESH, Role.ETHICS_CHAIR).isOpen()).isFalse();
        assertThat(access(new CaseMatter(CaseDesk.SECRETARY, CaseState.TRIAGED, false), Role.ETHICS_CHAIR)
                        .reason())
                .isEqualTo(AccessReason.CHAIR);
        assertThat(access(FRESH, Role.PRIVACY).isOpen()).isFalse();
        assertThat(access(new CaseMatter(CaseDesk.SECRETARY, CaseState.RECEIVED, true), Role.PRIVACY)
                        .isOpen())
                .isTrue();
    }

    @Test
    void what_goes_past_the_secretary_opens_to_the_integrity_officer_only() {
        CaseMatter apart = new CaseMatter(CaseDesk.INTEGRITY, CaseState.TRIAGED, false);
        assertThat(access(apart, Role.INTEGRITY_OFFICER).isOpen()).isTrue();
        assertThat(access(apart, Role.ETHICS_SECRETARY).isOpen()).isFalse();
        assertThat(access(apart, Role.ETHICS_CHAIR).isOpen()).isFalse();
    }

    @Test
    void whoever_puts_it_right_in_the_unit_may_lead_it_and_nobody_else_who_is_asked_by_name() {
        Set<Ground> leads = Set.of(Ground.SAME_UNIT, Ground.HIERARCHY);
        assertThat(by(HandCapacity.UNIT_HANDLER, leads).isOpen()).isTrue();
        assertThat(by(HandCapacity.INVESTIGATOR, leads).ground()).isEqualTo(Ground.SAME_UNIT);
        assertThat(by(HandCapacity.UNIT_HANDLER, Set.of(Ground.RESPONDENT)).isOpen())
                .isFalse();
    }

    @Property(tries = 10_000)
    void no_ground_is_set_aside_but_those_of_the_unit_for_who_was_asked_to_handle_it(
            @ForAll("matters") CaseMatter matter, @ForAll("readers") CaseReader reader) {
        CaseAccess access = CaseAccess.of(matter, reader);
        boolean handler = reader.hands().contains(HandCapacity.UNIT_HANDLER);
        boolean onlyOfTheUnit = Ground.OF_THE_UNIT.containsAll(reader.grounds());
        if (!reader.grounds().isEmpty() && !(handler && onlyOfTheUnit)) {
            assertThat(access.isOpen()).isFalse();
        }
        if (access.isOpen()) {
            assertThat(reader.hands().isEmpty() && reader.roles().isEmpty()).isFalse();
        }
        assertThat(access.isOpen()).isEqualTo(access.reason() != null && access.ground() == null);
    }

    @Property(tries = 2_000)
    void one_more_ground_never_opens_and_one_more_appointment_never_closes(
            @ForAll("matters") CaseMatter matter, @ForAll("readers") CaseReader reader, @ForAll Ground more) {
        Set<Ground> grounds = new HashSet<>(reader.grounds());
        grounds.add(more);
        if (CaseAccess.of(matter, new CaseReader(reader.roles(), reader.hands(), grounds))
                .isOpen()) {
            assertThat(CaseAccess.of(matter, reader).isOpen()).isTrue();
        }
    }

    @Provide
    Arbitrary<CaseMatter> matters() {
        return Combinators.combine(
                        Arbitraries.of(CaseDesk.class), Arbitraries.of(CaseState.class), Arbitraries.of(true, false))
                .as(CaseMatter::new);
    }

    @Provide
    Arbitrary<CaseReader> readers() {
        return Combinators.combine(
                        Arbitraries.of(Role.class).set().ofMaxSize(4),
                        Arbitraries.of(HandCapacity.class).set().ofMaxSize(3),
                        Arbitraries.of(Ground.class).set().ofMaxSize(3))
                .as(CaseReader::new);
    }

    private static CaseAccess access(CaseMatter matter, Role role) {
        return CaseAccess.of(matter, new CaseReader(Set.of(role), Set.of(), Set.of()));
    }

    private static CaseAccess by(HandCapacity capacity, Set<Ground> grounds) {
        return CaseAccess.of(FRESH, new CaseReader(Set.of(Role.EMPLOYEE), Set.of(capacity), grounds));
    }
}
