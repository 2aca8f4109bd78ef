package org.aval.service.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.Capacity;
import org.aval.domain.consents.ConsentMedium;
import org.aval.domain.consents.ConsentPeriod;
import org.aval.domain.consents.ConsentProof;
import org.aval.domain.consents.ConsentScope;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.consents.ConsentSubject;
import org.aval.domain.consents.ConsentWish;
import org.aval.domain.consents.Signatory;
import org.aval.domain.consents.SubjectKind;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consent from the form to the day on which nothing shows the person any more. */
class ConsentDeskTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String NATHALIE = "VB10006";
    private static final String SHOWN = "VB10024";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private ConsentDesk desk;
    private ConsentRegister register;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(ConsentDesk.class);
        register = house.get(ConsentRegister.class);
    }

    @Test
    void the_sample_stands_as_it_was_told_and_the_rows_say_what_the_records_say() {
        List<ConsentRow> rows = rows(ConsentFilter.ALL);
        assertThat(rows)
                .extracting(ConsentRow::reference, ConsentRow::subjectRef, ConsentRow::standing, ConsentRow::shown)
                .containsExactly(
                        tuple("IC-2026-0035", "CASE-19B7", ConsentStanding.WITHDRAWN, 0),
                        tuple("IC-2026-0034", "CASE-88F2", ConsentStanding.VALID, 3),
                        tuple("IC-2026-0031", SHOWN, ConsentStanding.VALID, 1));
        rows.forEach(row -> assertThat(read(SOPHIE, row.id()).standing()).isEqualTo(row.standing()));
        assertThat(read(SOPHIE, id("IC-2026-0035")).uses()).singleElement().satisfies(line -> {
            assertThat(line.use().downOn()).isEqualTo("2026-11-11");
            assertThat(line.downBy()).contains("Tremblay");
        });
    }

    @Test
    void the_rule_and_the_function_agree_on_every_day_of_every_consent() {
        for (String day : List.of("2026-09-30", "2026-10-01", "2026-11-09", "2026-11-10", "2027-03-31", "2027-04-01")) {
            LocalDate asOf = LocalDate.parse(day);
            rows(asOf).forEach(row -> assertThat(row.standing())
                    .as("%s on %s", row.reference(), day)
                    .isEqualTo(standing(row, asOf)));
        }
        assertThat(rows(LocalDate.parse("2026-09-28")))
                .extracting(ConsentRow::reference)
                .containsExactly("IC-2026-0034");
    }

    @Test
    void what_is_withdrawn_comes_down_in_two_open_days_line_by_line_and_those_who_answer_for_it_are_told() {
        UUID consent = id("IC-2026-0034");
        as(NATHALIE, () -> desk.withdraw(consent, version(consent), ""));
        ConsentRecord record = read(SOPHIE, consent);
        assertThat(record.standing()).isEqualTo(ConsentStanding.WITHDRAWN);
        assertThat(record.end().removeBy()).isEqualTo("2026-11-24");
        assertThat(record.due()).isEqualTo(3);
        assertThat(house.words("select body from mail where kind = 'consents.takeDown' and address like 'sophie%'"))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("version complète", "extrait de 30 secondes")
                        .doesNotContain("CASE-88F2", "LOG-2026-0018"));
        assertThat(as("VB10012", () -> register.waiting()))
                .extracting(ConsentWaiting::what)
                .singleElement()
                .asString()
                .contains("LOG-2026-0018");
        for (ConsentLine line : record.uses()) {
            as(SOPHIE, () -> desk.takeDown(consent, version(consent), line.use().id(), TODAY, "Effacé"));
        }
        assertThat(read(SOPHIE, consent).isAllDown()).isTrue();
        assertThat(as("VB10012", () -> register.waiting())).isEmpty();
        assertThat(house.words("select kind from mail where kind = 'consents.allDown'"))
                .isNotEmpty();
        refused("shared.changedMeanwhile", () -> as(SOPHIE, () -> desk.withdraw(consent, 0, "")));
    }

    @Test
    void who_answers_for_a_line_sees_and_closes_that_line_and_nothing_else() {
        UUID consent = id("IC-2026-0034");
        UUID permit = UUID.fromString(house.words(
                        "select use_id::text from image_consent_use where image_consent_id = ? and kind = 'LOGO_USE'",
                        consent)
                .get(0));
        UUID other = UUID.fromString(house.words(
                        "select use_id::text from image_consent_use where image_consent_id = ? and line = 1", consent)
                .get(0));
        assertThat(as("VB10012", () -> register.line(consent, permit)).taking().granted())
                .isTrue();
        refused("consents.unknown", () -> as("VB10012", () -> register.line(consent, other)));
        refused("consents.unknown", () -> read("VB10012", consent));
        as("VB10012", () -> desk.takeDown(consent, version(consent), permit, TODAY, "Affiches décrochées"));
        refused(
                "consents.downAlready",
                () -> as(SOPHIE, () -> desk.takeDown(consent, version(consent), permit, TODAY, "x")));
    }

    @Test
    void a_member_of_staff_reads_their_own_and_withdraws_it() {
        assertThat(as(SHOWN, () -> register.mine()))
                .extracting(ConsentRow::reference)
                .containsExactly("IC-2026-0031");
        assertThat(as(AMELIE, () -> register.mine())).isEmpty();
        UUID consent = id("IC-2026-0031");
        refused("consents.unknown", () -> as(AMELIE, () -> desk.withdraw(consent, version(consent), "")));
        as(SHOWN, () -> desk.withdraw(consent, version(consent), ""));
        assertThat(read(SHOWN, consent).end().withdrawnOn()).isEqualTo(TODAY);
    }

    @Test
    void anybody_here_may_ask_whether_a_consent_holds_and_never_whose_it_is() {
        assertThat(check("ic-2026-0034", Platform.YOUTUBE)).isNull();
        assertThat(check("IC-2026-0034", Platform.TIKTOK)).isEqualTo("consents.notThere");
        assertThat(check("IC-2026-0035", null)).isEqualTo("consents.isWithdrawn");
        assertThat(as(AMELIE, () -> register.check("IC-2026-9999", null, null))).isEmpty();
    }

    @Test
    void a_form_is_recorded_once_and_what_shows_the_person_is_noted_by_its_reference() {
        UUID consent = as(SOPHIE, () -> desk.record(wish("CASE-77", "a")));
        refused("consents.formKnown", () -> as(SOPHIE, () -> desk.record(wish("CASE-78", "a"))));
        refused("consents.noSuchRecord", () -> link(consent, new Shown("LOG-2020-0001", null, "", "")));
        refused("consents.notThere", () -> link(consent, new Shown("", Platform.TIKTOK, "Vidéo", "tiktok.com")));
        link(consent, new Shown(" log-2026-0018 ", null, "", ""));
        refused("consents.linkedAlready", () -> link(consent, new Shown("LOG-2026-0018", null, "", "")));
        UUID permit = UUID.fromString(house.words("select id::text from logo_use where reference = 'LOG-2026-0018'")
                .get(0));
        assertThat(as(AMELIE, () -> register.showing(permit)))
                .extracting(LinkedConsent::reference, LinkedConsent::mine)
                .containsExactlyInAnyOrder(
                        tuple("IC-2026-0034", false),
                        tuple(read(SOPHIE, consent).reference(), false));
    }

    @Test
    void what_was_signed_is_never_changed_and_a_line_is_never_opened_again() {
        assertThatThrownBy(() -> house.change("update image_consent set ends_on = ends_on + 1"))
                .hasMessageContaining("only withdrawn");
        assertThatThrownBy(() ->
                        house.change("update image_consent set state = 'GIVEN', withdrawn_on = null, remove_by = null"
                                + " where reference = 'IC-2026-0035'"))
                .hasMessageContaining("only withdrawn");
        assertThatThrownBy(
                        () -> house.change("update image_consent_use set down_on = null, down_by = null, down_how = ''"
                                + " where down_on is not null"))
                .hasMessageContaining("closed once");
        assertThatThrownBy(() -> house.change("delete from image_consent_journal"))
                .hasMessageContaining("written once");
    }

    @Test
    void the_round_tells_once_what_is_late() {
        UUID consent = id("IC-2026-0034");
        as(NATHALIE, () -> desk.withdraw(consent, version(consent), ""));
        round();
        assertThat(house.words("select kind from mail where kind like 'consents.overdue'"))
                .isEmpty();
        house.change("alter table image_consent disable trigger as_it_was_signed");
        house.change(
                "update image_consent set withdrawn_on = date '2026-11-16', remove_by = date '2026-11-18' where id = ?",
                consent);
        house.change("alter table image_consent enable trigger as_it_was_signed");
        round();
        round();
        assertThat(house.words("select kind from mail where kind = 'consents.overdue'"))
                .hasSize(3);
        assertThat(house.words("select distinct address from mail where kind = 'consents.lateForOffice'"))
                .contains("nathalie.okafor@chuvb.example");
    }

    @Test
    void what_was_recorded_by_mistake_is_annulled_by_a_second_person_and_the_form_is_recorded_anew() {
        UUID wrong = as(SOPHIE, () -> desk.record(wish("CASE-77", "a")));
        link(wrong, new Shown("LOG-2026-0018", null, "", ""));
        refused("consents.annulledBySomebodyElse", () -> annul(SOPHIE, wrong));
        annul(KARIM, wrong);
        assertThat(read(SOPHIE, wrong).standing()).isEqualTo(ConsentStanding.ANNULLED);
        assertThat(read(SOPHIE, wrong).end().removeBy()).isEqualTo("2026-11-24");
        assertThat(as("VB10012", () -> register.waiting()))
                .extracting(ConsentWaiting::reference)
                .contains(read(SOPHIE, wrong).reference());
        assertThat(house.words("select distinct kind from mail where kind like 'consents.%'"))
                .contains("consents.groundless", "consents.annulled");
        as(SOPHIE, () -> desk.record(wish("CASE-78", "a")));
        rows(LocalDate.parse("2026-11-21"))
                .forEach(row -> assertThat(read(SOPHIE, row.id()).standing()).isEqualTo(row.standing()));
    }

    @Test
    void the_register_tells_what_was_known_on_a_day() {
        UUID wrong = as(SOPHIE, () -> desk.record(wish("CASE-77", "a")));
        annul(KARIM, wrong);
        assertThat(known(TODAY, TODAY)).contains(tuple(read(SOPHIE, wrong).reference(), ConsentStanding.ANNULLED, 0));
        assertThat(known(LocalDate.parse("2026-11-15"), LocalDate.parse("2026-11-09")))
                .extracting(tuple -> tuple.toList().get(0))
                .containsExactly("IC-2026-0035", "IC-2026-0034", "IC-2026-0031");
        assertThat(known(LocalDate.parse("2026-11-15"), LocalDate.parse("2026-11-09")))
                .contains(tuple("IC-2026-0035", ConsentStanding.VALID, 1));
        assertThat(known(LocalDate.parse("2026-11-15"), TODAY))
                .contains(tuple("IC-2026-0035", ConsentStanding.WITHDRAWN, 0));
        assertThat(known(LocalDate.parse("2026-11-09"), TODAY))
                .contains(tuple("IC-2026-0035", ConsentStanding.VALID, 1));
        assertThat(known(TODAY, LocalDate.parse("2026-01-01"))).isEmpty();
    }

    @Test
    void who_leaves_stands_on_the_list_until_somebody_else_answers_and_then_takes_it_down() {
        UUID consent = id("IC-2026-0034");
        UUID permit = UUID.fromString(house.words(
                        "select use_id::text from image_consent_use where image_consent_id = ? and kind = 'LOGO_USE'",
                        consent)
                .get(0));
        refused("consents.unknown", () -> handOver(AMELIE, consent, permit, THOMAS));
        refused("consents.notInPost", () -> handOver(SOPHIE, consent, permit, "VB10025"));
        handOver("VB10012", consent, permit, THOMAS);
        assertThat(house.words("select address from mail where kind = 'consents.handedOver'"))
                .hasSize(1);
        refused("consents.unknown", () -> as("VB10012", () -> register.line(consent, permit)));
        as(THOMAS, () -> desk.takeDown(consent, version(consent), permit, TODAY, "Affiches décrochées"));
    }

    @Test
    void what_ended_long_ago_is_forgotten_unless_it_is_held_or_still_shows_somebody() {
        UUID held = as(SOPHIE, () -> desk.record(wish("CASE-77", "a")));
        UUID over = as(SOPHIE, () -> desk.record(wish("CASE-78", "b")));
        UUID shown = as(SOPHIE, () -> desk.record(wish("CASE-79", "c")));
        link(shown, new Shown("LOG-2026-0018", null, "", ""));
        as(NATHALIE, () -> desk.hold(held, version(held), true, "Plainte annoncée"));
        forget();
        assertThat(rows(ConsentFilter.ALL)).hasSize(6);
        house.change("alter table image_consent disable trigger as_it_was_signed");
        house.change(
                "update image_consent set starts_on = '2001-01-01', ends_on = '2001-02-01' where subject_ref like 'CASE-7_'");
        house.change("alter table image_consent enable trigger as_it_was_signed");
        forget();
        assertThat(rows(LocalDate.parse("2026-11-21")))
                .extracting(ConsentRow::id)
                .contains(held, shown)
                .doesNotContain(over)
                .hasSize(5);
        assertThat(house.words(
                        """
                        select s.leaf_id::text from evidence_salt s join evidence_leaf l on l.id = s.leaf_id
                         where l.register = 'image_consent_journal' and l.record = ?""",
                        over))
                .isEmpty();
        assertThatThrownBy(() -> house.change("delete from image_consent_journal"))
                .hasMessageContaining("written once");
    }

    private void forget() {
        as("anonymous", () -> house.get(ConsentPurge.class).forget());
    }

    private void annul(String by, UUID consent) {
        as(by, () -> desk.annul(consent, version(consent), "Mauvais formulaire"));
    }

    private void handOver(String by, UUID consent, UUID use, String to) {
        as(by, () -> desk.handOver(consent, version(consent), use, person(to), "Départ"));
    }

    private List<Tuple> known(LocalDate asOf, LocalDate knownAt) {
        return rows(new ConsentFilter(null, null, null, asOf, knownAt, false, null)).stream()
                .map(row -> tuple(row.reference(), row.standing(), row.shown()))
                .toList();
    }

    private void round() {
        as("anonymous", () -> house.get(ConsentRound.class).tell());
    }

    private static ConsentStanding standing(ConsentRow row, LocalDate day) {
        if (row.reference().equals("IC-2026-0035") && !day.isBefore(LocalDate.parse("2026-11-10"))) {
            return ConsentStanding.WITHDRAWN;
        }
        if (day.isBefore(row.startsOn())) {
            return ConsentStanding.UPCOMING;
        }
        return day.isAfter(row.endsOn()) ? ConsentStanding.EXPIRED : ConsentStanding.VALID;
    }

    private List<ConsentRow> rows(ConsentFilter filter) {
        return as(SOPHIE, () -> register.list(filter, PageRequest.FIRST)).rows();
    }

    private List<ConsentRow> rows(LocalDate asOf) {
        return rows(new ConsentFilter(null, null, null, asOf, null, false, null));
    }

    private ConsentRecord read(String reader, UUID consent) {
        return as(reader, () -> register.read(consent));
    }

    private void link(UUID consent, Shown shown) {
        as(SOPHIE, () -> desk.link(consent, version(consent), shown));
    }

    private @Nullable String check(String reference, @Nullable Platform on) {
        return as(AMELIE, () -> register.check(reference, on, null))
                .orElseThrow()
                .verdict()
                .why();
    }

    private UUID id(String reference) {
        return UUID.fromString(house.words("select id::text from image_consent where reference = ?", reference)
                .get(0));
    }

    private int version(UUID consent) {
        return Integer.parseInt(house.words("select version::text from image_consent where id = ?", consent)
                .get(0));
    }

    private ConsentWish wish(String subject, String form) {
        return new ConsentWish(
                new ConsentSubject(SubjectKind.PATIENT, subject, Capacity.ADULT),
                Set.of(Signatory.SUBJECT),
                "",
                new ConsentScope("Vidéo d’accueil", "", "", false, true),
                Set.of(ConsentMedium.VIDEO),
                Set.of(Platform.YOUTUBE),
                new ConsentPeriod(TODAY, TODAY.plusMonths(6)),
                new ConsentProof(form.repeat(64), "Armoire 3", "Poste 4100", person(THOMAS)));
    }
}
