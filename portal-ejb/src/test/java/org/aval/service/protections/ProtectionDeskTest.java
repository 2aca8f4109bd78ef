package org.aval.service.protections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.protections.ProtectionState;
import org.aval.domain.protections.ProtectionTerm;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.CaseText;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.measures.MeasureStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reported is asked for a year; the answer needs the code alone, and a hint is looked after. */
class ProtectionDeskTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String SECRETARY = MeasureStage.SECRETARY;
    private static final String PLANTED = "Le canari noir travaille seul la nuit";

    private MeasureStage stage;
    private ProtectionDesk desk;
    private ProtectionRegister register;
    private ReporterProtectionDesk reporter;
    private UUID incident;

    @BeforeEach
    void a_report() {
        stage = new MeasureStage(house);
        desk = house.get(ProtectionDesk.class);
        register = house.get(ProtectionRegister.class);
        reporter = house.get(ReporterProtectionDesk.class);
        incident = stage.waiting();
    }

    @Test
    void the_desk_is_told_when_to_ask_and_asks_in_the_dialogue() {
        assertThat(read().terms())
                .containsExactly(
                        term(1, "2026-12-21"), term(3, "2027-02-21"), term(6, "2027-05-21"), term(12, "2027-11-21"));
        assertThat(waiting()).isEmpty();
        refused("protections.tooEarly", () -> as(SECRETARY, () -> desk.ask(shown(), 1, PLANTED)));
        house.clock().set(Instant.parse("2026-12-21T15:00:00Z"));
        assertThat(waiting()).extracting(ProtectionWaiting::hint).containsExactly(false);
        house.clock().set(Instant.parse("2028-02-20T15:00:00Z"));
        assertThat(waiting()).as("the last term, three months less a day later").hasSize(1);
        house.clock().set(Instant.parse("2028-02-22T15:00:00Z"));
        assertThat(waiting()).as("nobody asks any more about that year").isEmpty();
        house.clock().set(Instant.parse("2026-12-21T15:00:00Z"));
        refused("protections.wordsMissing", () -> as(SECRETARY, () -> desk.ask(shown(), 1, " ")));
        as(SECRETARY, () -> desk.ask(shown(), 1, PLANTED));
        refused("shared.changedMeanwhile", () -> as(SECRETARY, () -> desk.ask(shown(), 1, PLANTED)));
        assertThat(waiting()).isEmpty();
        assertThat(as(NOBODY, () -> house.get(ReportDesk.class).follow(stage.code()))
                        .texts())
                .extracting(CaseText::words)
                .contains(PLANTED);
    }

    @Test
    void a_hint_opens_a_follow_up_that_stays_until_somebody_looked_after_it_also_when_the_case_is_over() {
        house.clock().set(Instant.parse("2026-12-21T15:00:00Z"));
        as(SECRETARY, () -> desk.ask(shown(), 1, "Comment cela va-t-il?"));
        house.change("update incident_case set state = 'CLOSED', closed_on = '2026-12-21' where id = ?", incident);
        refused("incidents.wrongCode", () -> answer("1111 2222 3333 4444", false, PLANTED));
        refused("protections.wordsMissing", () -> answer(stage.code(), false, " "));
        answer(stage.code(), false, PLANTED);
        refused("protections.wrongState", () -> answer(stage.code(), true, ""));
        assertThat(waiting()).extracting(ProtectionWaiting::hint).containsExactly(true);
        assertThat(as(SECRETARY, () -> house.get(CaseRegister.class).read(incident))
                        .dialogue())
                .extracting(CaseText::words)
                .contains(PLANTED);
        assertThat(
                        house.words(
                                """
                        select j.author || ' ' || to_char(j.at at time zone 'America/Toronto', 'HH24:MI')
                          from protection_check_journal j where j.step = 'SAY_HINT'"""))
                .containsExactly("PORTAL 00:00");
        ProtectionRow row = read().rows().get(0);
        as(SECRETARY, () -> desk.settle(new ProtectionRef(row.id(), row.version()), "Parlé avec la direction"));
        assertThat(read().rows().get(0).state()).isEqualTo(ProtectionState.SETTLED);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void nothing_is_answered_that_was_not_asked_and_the_desk_notes_what_is_told() {
        refused("protections.nothingAsked", () -> answer(stage.code(), true, ""));
        house.clock().set(Instant.parse("2026-12-21T15:00:00Z"));
        as(SECRETARY, () -> desk.ask(shown(), 1, "Comment cela va-t-il?"));
        ProtectionRow row = read().rows().get(0);
        ProtectionRef seen = new ProtectionRef(row.id(), row.version());
        as(SECRETARY, () -> desk.note(seen, true, "Appelée : rien à signaler"));
        refused("shared.changedMeanwhile", () -> as(SECRETARY, () -> desk.note(seen, false, "Encore")));
        assertThat(read().rows().get(0).state()).isEqualTo(ProtectionState.WELL);
    }

    @Test
    void nobody_else_learns_that_anybody_is_asked() {
        house.clock().set(Instant.parse("2026-12-21T15:00:00Z"));
        as(SECRETARY, () -> desk.ask(shown(), 1, PLANTED));
        for (String reader : List.of(AMELIE, MeasureStage.SPEAKER, ADMIN, AUDITOR, ISABELLE)) {
            refused("incidents.unknown", () -> as(reader, () -> register.of(incident)));
            assertThat(as(reader, () -> register.waiting())).isEmpty();
            assertThatThrownBy(() -> as(reader, () -> desk.ask(shown(), 3, "Bonjour")))
                    .isInstanceOf(EJBAccessException.class);
            house.as(reader, () -> {
                house.tellTheDatabase(person(reader));
                assertThat(house.count("select count(*) from protection_check")).isZero();
                assertThat(house.count("select count(*) from protection_due")).isZero();
            });
        }
        for (String table : List.of("protection_check", "protection_check_journal", "mail", "command_journal")) {
            assertThat(String.join("\n", house.words("select t::text from " + table + " t")))
                    .as(table)
                    .doesNotContain("canari");
        }
    }

    private void answer(String code, boolean well, String words) {
        String page = as(NOBODY, () -> house.get(ReportDesk.class).page());
        as(NOBODY, () -> reporter.answer(page, code, well, words));
    }

    private CaseProtections read() {
        return as(SECRETARY, () -> register.of(incident));
    }

    private List<ProtectionWaiting> waiting() {
        return as(SECRETARY, () -> register.waiting()).stream()
                .filter(one -> one.incident().equals(incident))
                .toList();
    }

    private static ProtectionTerm term(int months, String day) {
        return new ProtectionTerm(months, java.time.LocalDate.parse(day));
    }

    private CaseRef shown() {
        return new CaseRef(
                incident,
                Integer.parseInt(house.words("select version::text from incident_case where id = ?", incident)
                        .get(0)));
    }
}
