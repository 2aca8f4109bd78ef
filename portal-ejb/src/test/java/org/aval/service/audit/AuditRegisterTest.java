package org.aval.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Rows;
import org.aval.service.house.Statements;
import org.aval.service.shared.CommandOutcome;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The auditor finds who did what, and nobody else does. */
class AuditRegisterTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String SIGN = "attestations.SigningDesk.sign";
    private static final AuditFilter SIGNATURES = new AuditFilter(null, "attestations", null, null, null, null, null);
    private static final String FILE = "notices.OutboxRegister.file";

    /** Only what a test writes: the sample has a past of its own. */
    @BeforeEach
    void nothing_happened_yet() {
        house.change("alter table command_journal disable trigger written_once");
        house.change("delete from command_journal");
    }

    @Test
    void a_command_is_found_with_its_author_its_record_its_outcome_and_its_leaf() {
        UUID obligation = obligationOf(NOEMIE);
        int version = versionOf(obligation);
        refused(
                "attestations.unknown",
                () -> as(THOMAS, () -> house.get(AttestationRegister.class).remind(obligation, version)));

        assertThat(list(AuditFilter.ALL)).singleElement().satisfies(row -> {
            assertThat(row.author()).isEqualTo(THOMAS);
            assertThat(row.name()).isEqualTo("Thomas Lévesque");
            assertThat(row.command()).isEqualTo("attestations.AttestationRegister.remind");
            assertThat(row.record()).isEqualTo(obligation);
            assertThat(row.outcome()).isEqualTo(CommandOutcome.REFUSED);
            assertThat(row.why()).isEqualTo("attestations.unknown");
            assertThat(house.words("select register from evidence_leaf where id = ?", row.leaf()))
                    .containsExactly("command_journal");
        });
    }

    @Test
    void who_stood_in_for_whom_is_told_with_both_names() {
        told("2026-11-20T15:00:00Z", JULIEN, THOMAS, SIGN, null, "DONE", "");
        assertThat(list(who("levesque"))).singleElement().satisfies(row -> assertThat(row.onBehalfOf())
                .isEqualTo("Thomas Lévesque, " + THOMAS));
        assertThat(list(who("vb10009"))).hasSize(1);
        assertThat(list(who("amelie"))).isEmpty();
    }

    @Test
    void somebody_the_register_of_people_does_not_know_is_found_as_well() {
        told("2026-11-20T15:00:00Z", "ANONYMOUS", "", SIGN, null, "FAILED", "SQLException");
        assertThat(list(who("anonymous"))).singleElement().satisfies(row -> assertThat(row.name())
                .isEmpty());
    }

    @Test
    void lines_are_narrowed_by_area_outcome_name_and_record() {
        UUID record = UUID.randomUUID();
        told("2026-11-20T15:00:00Z", JULIEN, "", SIGN, record, "DONE", "");
        told("2026-11-20T16:00:00Z", ADMIN, "", FILE, null, "REFUSED", "notices.noFile");

        assertThat(commands(new AuditFilter(null, "notices", null, null, null, null, null)))
                .containsExactly(FILE);
        assertThat(commands(new AuditFilter(null, "notice", null, null, null, null, null)))
                .isEmpty();
        assertThat(commands(new AuditFilter(null, null, CommandOutcome.DONE, null, null, null, null)))
                .containsExactly(SIGN);
        assertThat(commands(new AuditFilter(null, null, null, null, null, Set.of(FILE), null)))
                .containsExactly(FILE);
        assertThat(commands(new AuditFilter(null, null, null, null, null, Set.of(), null)))
                .as("words that name no command")
                .isEmpty();
        assertThat(commands(new AuditFilter(null, null, null, null, null, null, record)))
                .containsExactly(SIGN);
    }

    /** In Montréal it is still the twentieth when it is the twenty-first in Greenwich. */
    @Test
    void days_begin_and_end_where_the_institution_lives() {
        told("2026-11-21T04:59:59Z", JULIEN, "", SIGN, null, "DONE", "");
        told("2026-11-21T05:00:00Z", JULIEN, "", FILE, null, "DONE", "");

        assertThat(commands(between(TODAY, null))).containsExactly(FILE);
        assertThat(commands(between(null, TODAY.minusDays(1)))).containsExactly(SIGN);
        assertThat(commands(between(TODAY.minusDays(1), TODAY))).containsExactly(FILE, SIGN);
        assertThat(commands(between(TODAY, TODAY.minusDays(1)))).isEmpty();
    }

    @Test
    void every_line_stands_on_exactly_one_page_even_when_many_happened_at_once() {
        house.change(
                """
                insert into command_journal (id, at, author, command, outcome)
                select gen_random_uuid(), timestamptz '2026-11-20T15:00:00Z' + (n / 40) * interval '1 second', 'VB10009',
                       'attestations.SigningDesk.sign', 'DONE'
                  from generate_series(1, 110) n""");
        List<AuditRow> all =
                as(AUDITOR, () -> Rows.<AuditRow>of(rows -> register().export(SIGNATURES, rows)));
        assertThat(all).hasSize(110);

        List<AuditRow> onwards = new ArrayList<>();
        Page<AuditRow> page = page(PageRequest.FIRST);
        onwards.addAll(page.rows());
        while (page.after() != null) {
            page = page(new PageRequest(page.after(), null));
            onwards.addAll(page.rows());
        }
        assertThat(onwards).isEqualTo(all);

        List<AuditRow> back = new ArrayList<>(page.rows());
        while (page.before() != null) {
            page = page(new PageRequest(null, page.before()));
            back.addAll(0, page.rows());
        }
        assertThat(back).isEqualTo(all);
        assertThat(page.count()).isEqualTo(110);
    }

    @Test
    void a_file_of_the_journal_stands_in_the_journal() {
        as(AUDITOR, () -> register().export(AuditFilter.ALL, row -> {}));
        assertThat(commands(AuditFilter.ALL)).containsExactly("audit.AuditRegister.export");
    }

    @Test
    void looking_leaves_no_line_and_a_page_is_read_at_once() {
        told("2026-11-20T15:00:00Z", JULIEN, "", SIGN, null, "DONE", "");
        as(AUDITOR, () -> {
            register().list(AuditFilter.ALL, PageRequest.FIRST);
            assertThat(Statements.reads()).hasSizeLessThanOrEqualTo(3);
        });
        assertThat(list(AuditFilter.ALL)).hasSize(1);
    }

    @Test
    void nobody_but_the_auditor_reads_it() {
        for (String other : List.of(ADMIN, ISABELLE, CATHERINE, JULIEN)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(other, () -> register().list(AuditFilter.ALL, PageRequest.FIRST)));
        }
    }

    private AuditRegister register() {
        return house.get(AuditRegister.class);
    }

    private Page<AuditRow> page(PageRequest request) {
        return as(AUDITOR, () -> register().list(SIGNATURES, request));
    }

    private List<AuditRow> list(AuditFilter filter) {
        return as(AUDITOR, () -> register().list(filter, PageRequest.FIRST)).rows();
    }

    private List<String> commands(AuditFilter filter) {
        return list(filter).stream().map(AuditRow::command).toList();
    }

    private static AuditFilter who(String who) {
        return new AuditFilter(who, null, null, null, null, null, null);
    }

    private static AuditFilter between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new AuditFilter(null, null, null, from, until, null, null);
    }

    private void told(
            String at,
            String author,
            String behalf,
            String command,
            @Nullable UUID record,
            String outcome,
            String why) {
        house.change(
                """
                insert into command_journal (id, at, author, on_behalf_of, command, record, outcome, why)
                values (gen_random_uuid(), cast(? as timestamptz), ?, ?, ?, ?, ?, ?)""",
                Instant.parse(at).toString(),
                author,
                behalf,
                command,
                record,
                outcome,
                why);
    }
}
