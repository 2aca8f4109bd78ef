package org.aval.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.charters.CharterStanding;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.MyAttestations;
import org.aval.service.attestations.ObligationFilter;
import org.aval.service.attestations.ObligationRow;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.VersionRow;
import org.aval.service.house.House;
import org.aval.service.house.TestClock;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.Test;

class SampleInstitutionTest {

    private static final String NOEMIE = "VB10030";
    private static final String AMELIE = "VB10010";
    private static final String ISABELLE = "VB10021";

    @Test
    void the_sample_plays_on_21_november() {
        try (House house = House.open()) {
            plays(house, LocalDate.of(2026, 11, 21));
            assertThat(house.words("select count(*) from person")).containsExactly("36");
            assertThat(house.words("select staff_no from person where status = 'LEFT'"))
                    .containsExactly("VB10025");
            assertThat(house.words("select count(*) from attestation")).containsExactly("28");
            assertThat(house.words("select count(*) from sample_account")).containsExactly("31");
            assertThat(house.words("select count(*) from sign_in"))
                    .as("who has left does not sign in")
                    .containsExactly("30");
            assertThat(house.words("select distinct left(password, 4) from account"))
                    .containsExactly("$2a$");
        }
    }

    @Test
    void any_other_first_day_plays_the_same() {
        TestClock clock = new TestClock();
        clock.set(Instant.parse("2031-03-04T03:30:00Z"));
        try (House house = House.empty(clock)) {
            house.startWithoutSample();
            assertThat(house.words("select count(*) from person"))
                    .as("nobody asked for it")
                    .containsExactly("0");
            house.moveIn();
            house.moveIn();
            assertThat(house.words("select count(*) from person"))
                    .as("it moves in once")
                    .containsExactly("36");
            plays(house, LocalDate.of(2031, 3, 3));
        }
    }

    private static void plays(House house, LocalDate today) {
        assertThat(house.as(NOEMIE, () -> house.get(MyAttestations.class).obligations("fr")))
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.state()).isEqualTo(ObligationState.ASSIGNED);
                    assertThat(own.dueOn()).isEqualTo(today);
                    assertThat(own.hardLimitOn()).isEqualTo(today.plusDays(5));
                });
        assertThat(house.as(AMELIE, () -> house.get(MyAttestations.class).attestations("fr")))
                .singleElement()
                .satisfies(own -> assertThat(own.standing()).isEqualTo(AttestationStanding.EXPIRING));
        List<VersionRow> library =
                house.as(NOEMIE, () -> house.get(CharterLibrary.class).list("fr"));
        assertThat(library)
                .filteredOn(row -> row.standing() == CharterStanding.IN_FORCE)
                .extracting(VersionRow::number)
                .containsExactly("2.1.0");
        assertThat(library).extracting(VersionRow::standing).doesNotContain(CharterStanding.IN_PREPARATION);
        Map<String, ObligationState> open = house
                .as(ISABELLE, () -> house.get(AttestationRegister.class)
                        .list(ObligationFilter.ALL, PageRequest.FIRST, "fr"))
                .rows()
                .stream()
                .filter(row -> row.state() != ObligationState.SIGNED)
                .collect(Collectors.toMap(ObligationRow::staffNo, ObligationRow::state));
        assertThat(open).containsEntry("VB10015", ObligationState.OPENED);
        assertThat(house.words(
                        "select distinct signed_at > now_ from attestation, (select ?::timestamptz as now_) n",
                        house.clock().instant().toString()))
                .containsExactly("f");
    }
}
