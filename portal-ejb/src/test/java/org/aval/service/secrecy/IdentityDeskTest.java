package org.aval.service.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.domain.shared.Role;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.Dialogue;
import org.aval.service.incidents.IdentityLine;
import org.aval.service.incidents.OwnReport;
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.ReportDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The name of who reported is read by two people together, for a while; the reporter sees it, everybody else does not. */
class IdentityDeskTest extends SecrecyStage {

    private static final String REASON = "Joindre la personne avant la nuit";

    private IdentityDesk desk;
    private IdentityRegister register;

    @BeforeEach
    void before_the_vault() {
        desk = house.get(IdentityDesk.class);
        register = house.get(IdentityRegister.class);
    }

    @Test
    void the_secretary_asks_the_privacy_officer_agrees_both_read_and_the_reporter_sees_which_office_on_which_day() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        UUID opening = asked(receipt);
        assertThat(as(PRIVACY, () -> register.waiting()))
                .extracting(OpeningRow::reference)
                .contains(receipt.reference());
        OpeningRecord shown = as(PRIVACY, () -> register.read(opening));
        assertThat(shown.words()).containsEntry(OpeningStep.ASK, REASON);
        assertThat(shown.caseOpens())
                .as("the privacy officer agrees, and still does not open the case")
                .isFalse();
        refused(
                "incidents.unknown",
                () -> as(PRIVACY, () -> house.get(CaseRegister.class).read(incident(receipt))));
        as(PRIVACY, () -> desk.agree(ref(opening)));
        assertThat(as(SECRETARY, () -> desk.read(ref(opening)))).isEqualTo(NAME);
        assertThat(as(PRIVACY, () -> desk.read(ref(opening)))).isEqualTo(NAME);
        Dialogue dialogue = as(NOBODY, () -> house.get(ReportDesk.class).follow(receipt.code()));
        assertThat(dialogue.openings())
                .extracting(IdentityLine::office, IdentityLine::step)
                .extracting(Object::toString)
                .containsExactly(
                        "(ETHICS_SECRETARY, ASK)", "(PRIVACY, AGREE)", "(ETHICS_SECRETARY, READ)", "(PRIVACY, READ)");
        assertThat(dialogue.openings())
                .extracting(IdentityLine::day)
                .containsOnly(java.time.LocalDate.of(2026, 11, 21));
    }

    @Test
    void each_reading_of_the_name_stands_with_the_readings_of_the_case() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        UUID opening = asked(receipt);
        as(PRIVACY, () -> desk.agree(ref(opening)));
        as(PRIVACY, () -> desk.read(ref(opening)));
        assertThat(as(SECRETARY, () -> house.get(CaseRegister.class).read(incident(receipt)))
                        .readings())
                .anySatisfy(reading -> assertThat(reading.what()).isEqualTo("IDENTITY"));
    }

    @Test
    void who_reported_under_their_own_account_sees_it_beside_the_report() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED, AMELIE);
        asked(receipt);
        assertThat(as(AMELIE, () -> house.get(CaseRegister.class).mine()))
                .filteredOn(own -> own.reference().equals(receipt.reference()))
                .flatExtracting(OwnReport::openings)
                .extracting(IdentityLine::office)
                .containsExactly(Role.ETHICS_SECRETARY);
    }

    @Test
    void nobody_opens_it_alone_and_the_time_ends() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        UUID opening = asked(receipt);
        refused("secrecy.askedYourself", () -> as(SECRETARY, () -> desk.agree(ref(opening))));
        refused("secrecy.wrongState", () -> as(SECRETARY, () -> desk.read(ref(opening))));
        CaseRef again = caseRef(receipt);
        refused("secrecy.askedAlready", () -> as(SECRETARY, () -> desk.ask(again, REASON)));
        as(PRIVACY, () -> desk.agree(ref(opening)));
        house.clock().forward(Duration.ofHours(24));
        refused("secrecy.timeIsOver", () -> as(SECRETARY, () -> desk.read(ref(opening))));
        assertThat(asked(receipt)).as("and may be asked for again").isNotEqualTo(opening);
    }

    @Test
    void to_everybody_else_there_is_no_opening_and_no_vault() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        UUID opening = asked(receipt);
        refused("incidents.unknown", () -> as(INTEGRITY, () -> register.read(opening)));
        refused("incidents.unknown", () -> as(INTEGRITY, () -> register.read(UUID.randomUUID())));
        refused("incidents.unknown", () -> as(INTEGRITY, () -> desk.ask(caseRef(receipt), REASON)));
        for (String reader : List.of(INTEGRITY, CHAIR, AMELIE, ADMIN, AUDITOR)) {
            assertThat(as(reader, () -> register.of(incident(receipt))).isThere())
                    .as(reader)
                    .isFalse();
            assertThat(house.<Integer>as(reader, () -> {
                        house.tellTheDatabase(person(reader));
                        return house.count("select count(*) from identity_opening")
                                + house.count("select count(*) from identity_opening_journal")
                                + house.count("select count(*) from identity_text");
                    }))
                    .as(reader)
                    .isZero();
        }
    }

    @Test
    void a_privacy_officer_who_reported_it_is_not_asked_and_sees_only_what_reporters_see() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED, PRIVACY);
        UUID opening = asked(receipt);
        assertThat(as(PRIVACY, () -> register.waiting()))
                .extracting(OpeningRow::reference)
                .doesNotContain(receipt.reference());
        refused("incidents.unknown", () -> as(PRIVACY, () -> register.read(opening)));
    }

    @Test
    void the_database_hands_the_name_to_the_two_only_and_refuses_one_in_both_places() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        UUID opening = asked(receipt);
        String sealed = "select count(*)::text from identity_sealed('" + opening + "', '%s', '2026-11-21T17:00:00Z')";
        assertThat(house.words(sealed.formatted(person(SECRETARY))))
                .as("asked only")
                .containsExactly("0");
        assertThatThrownBy(() -> house.change(
                        "update identity_opening set state = 'OPEN', open_until = now(), answered_by = asked_by where id = ?",
                        opening))
                .hasMessageContaining("opened_by_two_people");
        as(PRIVACY, () -> desk.agree(ref(opening)));
        assertThat(house.words(sealed.formatted(person(SECRETARY)))).containsExactly("1");
        assertThat(house.words(sealed.formatted(person(CHAIR)))).containsExactly("0");
    }

    @Test
    void a_refusal_keeps_the_vault_closed_and_its_reason_sealed() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        UUID opening = asked(receipt);
        refused("secrecy.reasonMissing", () -> as(PRIVACY, () -> desk.refuse(ref(opening), " ")));
        as(PRIVACY, () -> desk.refuse(ref(opening), "Le canari suffit"));
        assertThat(as(SECRETARY, () -> register.read(opening)).words())
                .containsEntry(OpeningStep.REFUSE, "Le canari suffit");
        refused("secrecy.wrongState", () -> as(SECRETARY, () -> desk.read(ref(opening))));
    }

    @Test
    void no_name_and_no_reason_stands_in_the_database_and_no_mail_tells_of_what() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        UUID opening = asked(receipt);
        as(PRIVACY, () -> desk.agree(ref(opening)));
        as(SECRETARY, () -> desk.read(ref(opening)));
        List<String> tables = house.words(
                """
                select table_name from information_schema.tables where table_schema = 'public'
                   and (table_name like 'incident%' or table_name like 'identity%' or table_name in ('mail', 'command_journal'))""");
        for (String table : tables) {
            String dump = String.join("\n", house.words("select t::text from " + table + " t"))
                    .toLowerCase(Locale.ROOT);
            for (String planted : List.of("canari", "tranchemontagne", "joindre la personne")) {
                assertThat(dump).as("%s in %s", planted, table).doesNotContain(planted);
                assertThat(dump)
                        .as("%s in %s, in hexadecimal", planted, table)
                        .doesNotContain(HexFormat.of().formatHex(planted.getBytes(StandardCharsets.UTF_8)));
            }
        }
        assertThat(house.words("select m::text from mail m where kind = 'secrecy.waiting'"))
                .isNotEmpty()
                .noneMatch(mail -> mail.contains(receipt.reference())
                        || mail.contains(incident(receipt).toString()));
    }

    private UUID asked(Receipt receipt) {
        CaseRef ref = caseRef(receipt);
        return as(SECRETARY, () -> desk.ask(ref, REASON)).id();
    }

    private CaseRef caseRef(Receipt receipt) {
        UUID id = incident(receipt);
        return new CaseRef(
                id,
                Integer.parseInt(house.words("select version::text from incident_case where id = ?", id)
                        .get(0)));
    }

    private OpeningRef ref(UUID opening) {
        return new OpeningRef(
                opening,
                Integer.parseInt(house.words("select version::text from identity_opening where id = ?", opening)
                        .get(0)));
    }
}
