package org.aval.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

/** The separation of duties, written down a second time by hand from the specification (B0.1). */
class IncompatibilityTest {

    private static final Set<String> PAIRS = Set.of(
            "ADMIN COI_OFFICER",
            "ADMIN ETHICS_CHAIR",
            "ADMIN ETHICS_MEMBER",
            "ADMIN ETHICS_SECRETARY",
            "ADMIN INTEGRITY_OFFICER",
            "ADMIN PRIVACY",
            "BRAND LEGAL",
            "COMMS COMMS_DIRECTOR",
            "COMMS DG",
            "ETHICS_CHAIR ETHICS_SECRETARY",
            "ETHICS_CHAIR PRIVACY",
            "ETHICS_MEMBER ETHICS_SECRETARY",
            "ETHICS_MEMBER PRIVACY",
            "ETHICS_SECRETARY HR",
            "HR INTEGRITY_OFFICER");

    @Test
    void these_pairs_and_no_others_besides_those_of_the_auditor() {
        Set<String> found = new TreeSet<>();
        for (Role one : Role.values()) {
            for (Role other : Role.values()) {
                assertThat(Incompatibility.between(one, other)).isEqualTo(Incompatibility.between(other, one));
                boolean ordered = one.name().compareTo(other.name()) < 0;
                boolean audits = one == Role.AUDITOR || other == Role.AUDITOR;
                if (ordered && !audits && Incompatibility.between(one, other).isPresent()) {
                    found.add(one + " " + other);
                }
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(PAIRS));
    }

    @Test
    void the_auditor_holds_nothing_else() {
        assertThat(Arrays.stream(Role.values()).filter(role -> Incompatibility.between(Role.AUDITOR, role)
                        .isEmpty()))
                .containsExactly(Role.EMPLOYEE, Role.MANAGER, Role.AUDITOR, Role.SYSTEM);
    }
}
