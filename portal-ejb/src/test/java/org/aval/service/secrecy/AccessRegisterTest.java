package org.aval.service.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.Ground;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.incidents.CaseReading;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why a case opens, who could read it, who did: told to who may know of it, and one answer to everybody else. */
class AccessRegisterTest extends SecrecyStage {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private AccessRegister register;

    @BeforeEach
    void at_the_door() {
        register = house.get(AccessRegister.class);
    }

    @Test
    void who_may_know_of_it_is_told_why_and_everybody_else_hears_the_same_as_about_nothing() {
        Receipt plain = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        Receipt data = reported(IncidentCategory.RECORD_SCREENSHOT, false, PLANTED);
        assertThat(why(SECRETARY, plain.reference())).isEqualTo(new CaseWay(incident(plain), AccessReason.DESK));
        assertThat(why(SECRETARY, " " + plain.reference().toLowerCase(java.util.Locale.ROOT))
                        .reason())
                .isEqualTo(AccessReason.DESK);
        assertThat(why(PRIVACY, data.reference()).reason()).isEqualTo(AccessReason.PRIVACY_OFFICER);
        CaseWay nothing = why(AMELIE, "INC-2026-ZZZZ");
        for (String reader : List.of(AMELIE, CHAIR, INTEGRITY, PRIVACY, ADMIN, AUDITOR)) {
            assertThat(why(reader, plain.reference())).as(reader).isEqualTo(nothing);
        }
        triaged(plain);
        assertThat(why(CHAIR, plain.reference()).reason()).isEqualTo(AccessReason.CHAIR);
    }

    @Test
    void who_reported_hears_nothing_more_either() {
        Receipt own = reported(IncidentCategory.COPYRIGHT, false, PLANTED, SECRETARY);
        assertThat(why(SECRETARY, own.reference()).isOpen()).isFalse();
    }

    @Test
    void who_could_read_it_follows_from_the_offices_of_that_day_and_the_grounds_against_it() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        UUID incident = incident(receipt);
        triaged(receipt);
        assertThat(could(incident, TODAY)).extracting(CouldRead::way).contains(AccessReason.DESK, AccessReason.CHAIR);
        assertThat(could(incident, TODAY))
                .allSatisfy(one -> assertThat(one.could()).isTrue());
        house.change(
                """
                insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)
                values (?, 0, gen_random_uuid(), 'RESPONDENT', ?, '2026-11-23')""",
                incident,
                person(CHAIR));
        house.clock().forward(Duration.ofDays(3));
        assertThat(could(incident, TODAY)).as("as it was then").allSatisfy(one -> assertThat(one.could())
                .isTrue());
        assertThat(could(incident, TODAY.plusDays(3)))
                .filteredOn(one -> one.way() == AccessReason.CHAIR)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.could()).isFalse();
                    assertThat(one.ground()).isEqualTo(Ground.RESPONDENT);
                });
        assertThat(could(incident, TODAY.minusDays(1)))
                .as("before it was reported")
                .isEmpty();
    }

    @Test
    void that_somebody_of_the_office_reported_it_is_not_told() {
        Receipt receipt = reported(IncidentCategory.RECORD_SCREENSHOT, false, PLANTED, SECRETARY);
        List<CouldRead> could =
                as(PRIVACY, () -> register.readers(incident(receipt), TODAY)).could();
        assertThat(could)
                .filteredOn(one -> one.way() == AccessReason.DESK)
                .isNotEmpty()
                .anySatisfy(one -> {
                    assertThat(one.could()).isFalse();
                    assertThat(one.ground()).isNull();
                });
    }

    @Test
    void who_did_read_it_is_shown_to_the_desk_and_to_nobody_else() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        UUID incident = incident(receipt);
        as(SECRETARY, () -> house.get(CaseRegister.class).read(incident));
        assertThat(as(SECRETARY, () -> register.readers(incident, null)).did())
                .extracting(CaseReading::what)
                .containsExactly("CASE");
        triaged(receipt);
        for (String reader : List.of(CHAIR, PRIVACY, INTEGRITY, AMELIE, ADMIN, AUDITOR)) {
            refused("incidents.unknown", () -> as(reader, () -> register.readers(incident, null)));
            refused("incidents.unknown", () -> as(reader, () -> register.readers(UUID.randomUUID(), null)));
        }
    }

    private CaseWay why(String reader, String reference) {
        return as(reader, () -> register.why(reference));
    }

    private List<CouldRead> could(UUID incident, LocalDate day) {
        return as(SECRETARY, () -> register.readers(incident, day)).could();
    }

    private void triaged(Receipt receipt) {
        UUID incident = incident(receipt);
        house.change(
                """
                insert into incident_case_journal (incident_case_id, line, at, effective_on, author, acted_as, step,
                    from_state, to_state, motive)
                values (?, 0, '2026-11-21T15:00:00Z', '2026-11-21', 'VB10007', 'ETHICS_SECRETARY', 'TRIAGE', 'RECEIVED',
                    'TRIAGED', '')""",
                incident);
        house.change("update incident_case set state = 'TRIAGED', severity = 1 where id = ?", incident);
    }
}
