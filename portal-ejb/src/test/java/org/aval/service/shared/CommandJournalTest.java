package org.aval.service.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.ObligationFilter;
import org.aval.service.attestations.ObligationRow;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Rows;
import org.junit.jupiter.api.Test;

/** Who did what, when, and what came of it: written by nobody's care and never rewritten. */
class CommandJournalTest extends RegisterTest {

    /** What the sample did before. */
    private static final OffsetDateTime NINE_O_CLOCK = OffsetDateTime.parse("2026-11-21T14:00:00Z");

    @Test
    void what_happened_is_told_with_its_record() {
        UUID obligation = obligationOf(NOEMIE);
        int version = versionOf(obligation);
        as(JULIEN, () -> house.get(AttestationRegister.class).remind(obligation, version));

        assertThat(told())
                .containsExactly(
                        List.of(JULIEN, "attestations.AttestationRegister.remind", obligation.toString(), "DONE", ""));
    }

    @Test
    void a_refusal_is_told_although_everything_else_is_undone() {
        UUID obligation = obligationOf(NOEMIE);
        int version = versionOf(obligation);
        refused(
                "attestations.unknown",
                () -> as(THOMAS, () -> house.get(AttestationRegister.class).remind(obligation, version)));

        assertThat(told())
                .containsExactly(List.of(
                        THOMAS,
                        "attestations.AttestationRegister.remind",
                        obligation.toString(),
                        "REFUSED",
                        "attestations.unknown"));
    }

    @Test
    void what_broke_later_in_the_same_request_left_no_trace_of_success() {
        UUID obligation = obligationOf(NOEMIE);
        int version = versionOf(obligation);
        assertThatThrownBy(() -> as(JULIEN, () -> {
                    house.get(AttestationRegister.class).remind(obligation, version);
                    throw new IllegalStateException("the request breaks afterwards");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(told()).isEmpty();
    }

    @Test
    void a_file_of_personal_data_that_leaves_the_portal_is_told() {
        as(
                ISABELLE,
                () -> Rows.<ObligationRow>of(
                        rows -> house.get(AttestationRegister.class).export(ObligationFilter.ALL, "fr", rows)));

        assertThat(told())
                .containsExactly(List.of(ISABELLE, "attestations.AttestationRegister.export", "null", "DONE", ""));
    }

    @Test
    void looking_leaves_no_line_and_a_closed_door_is_no_command() {
        as(JULIEN, () -> house.get(AttestationRegister.class).team("fr"));
        assertThatThrownBy(() -> as(
                        NOEMIE,
                        () -> Rows.<ObligationRow>of(
                                rows -> house.get(AttestationRegister.class).export(ObligationFilter.ALL, "fr", rows))))
                .isInstanceOf(EJBAccessException.class);

        assertThat(told()).isEmpty();
    }

    @Test
    void the_lines_are_written_once_and_leave_evidence() {
        as(
                ISABELLE,
                () -> Rows.<ObligationRow>of(
                        rows -> house.get(AttestationRegister.class).export(ObligationFilter.ALL, "fr", rows)));

        assertThat(house.words(
                        "select count(*) from evidence_leaf where register = 'command_journal' and at >= ?",
                        NINE_O_CLOCK))
                .containsExactly("1");
        assertThatThrownBy(() -> house.change("update command_journal set author = 'VB10001'"))
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> house.changeAsPortal("delete from command_journal"))
                .hasMessageContaining("permission denied");
    }

    private List<List<String>> told() {
        return house.rows(
                "select author, command, record, outcome, why from command_journal where at >= ? order by at",
                NINE_O_CLOCK);
    }
}
