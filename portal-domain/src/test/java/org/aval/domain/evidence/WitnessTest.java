package org.aval.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

/** Who keeps the log's checkpoints, and where they may be put. */
class WitnessTest {

    private static final Act BY_AUDITOR = by(Set.of(Role.AUDITOR));

    private static Act by(Set<Role> roles) {
        Actor actor = new Actor(UUID.randomUUID(), "VB10027", roles);
        return new Act(actor, Instant.parse("2026-11-21T14:00:00Z"), LocalDate.of(2026, 11, 21), "");
    }

    @Test
    void the_auditor_names_a_witness_and_releases_it_once() {
        Witness witness = Witness.name("Syndicat", WitnessWay.FOLDER, "union", false, BY_AUDITOR);
        assertThat(witness.getState()).isEqualTo(WitnessState.NAMED);
        witness.release(BY_AUDITOR);
        assertThat(witness.getState()).isEqualTo(WitnessState.RELEASED);
        assertThat(witness.getJournal()).extracting(JournalEntry::step).containsExactly("NAME", "RELEASE");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> witness.release(BY_AUDITOR))
                .withMessage("evidence.wrongState");
    }

    @Test
    void nobody_else_names_or_releases_one() {
        Act others = by(EnumSet.complementOf(EnumSet.of(Role.AUDITOR)));
        Witness witness = Witness.name("Archives", WitnessWay.MAIL, "archives@ville.example", false, BY_AUDITOR);
        assertThat(witness.releasing(others.by()).why()).isEqualTo("evidence.notYourOffice");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Witness.name("Archives", WitnessWay.MAIL, "archives@ville.example", false, others))
                .withMessage("evidence.notYourOffice");
    }

    @Test
    void a_folder_is_a_plain_name_and_leads_nowhere_else() {
        for (String place : Set.of("../etc", "/tmp", "a/b", "", ".", "Union", "-x", "a".repeat(41), "union\u0000")) {
            assertThat(WitnessWay.FOLDER.accepts(place)).as(place).isFalse();
        }
        assertThat(WitnessWay.FOLDER.accepts("archives-2026")).isTrue();
    }

    @Test
    void an_address_is_an_address() {
        assertThat(WitnessWay.MAIL.accepts("union@chuvb.example")).isTrue();
        for (String place : Set.of("union", "union@chuvb", "a b@c.example", "a@b@c.example", "x@y.example\nBcc: z@y.example")) {
            assertThat(WitnessWay.MAIL.accepts(place)).as(place).isFalse();
        }
    }

    @Test
    void a_witness_has_a_name_and_stands_in_one_place_once() {
        assertThat(Witness.naming(" ", WitnessWay.FOLDER, "union", false, BY_AUDITOR.by())
                        .why())
                .isEqualTo("evidence.nameMissing");
        assertThat(Witness.naming("Syndicat", WitnessWay.FOLDER, "union", true, BY_AUDITOR.by())
                        .why())
                .isEqualTo("evidence.namedAlready");
    }
}
