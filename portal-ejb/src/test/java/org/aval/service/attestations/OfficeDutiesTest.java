package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficeDutiesTest extends RegisterTest {

    private OfficeDuties duties;

    @BeforeEach
    void at_the_office() {
        duties = house.get(OfficeDuties.class);
    }

    @Test
    void a_manager_has_the_own_team_to_remind() {
        assertThat(waiting(JULIEN))
                .containsExactly(new Duty(DutyKind.REMIND_TEAM, 2, LocalDate.of(2026, 11, 21), null, ""));
        waiting(JULIEN);
        assertThat(Statements.reads()).as("the institution is known by now").hasSize(1);
    }

    @Test
    void human_resources_follow_up_who_is_past_the_last_limit() {
        assertThat(waiting(ISABELLE))
                .extracting(Duty::kind, Duty::many)
                .containsExactly(tuple(DutyKind.FOLLOW_LATE, 1), tuple(DutyKind.REMIND_TEAM, 1));
    }

    @Test
    void a_release_waits_for_the_owner_of_the_policy_who_did_not_propose_it() {
        as(ISABELLE, () -> house.get(AttestationRegister.class)
                .proposeExemption(obligationOf(NOEMIE), 0, LocalDate.of(2027, 3, 31), "Congé parental"));
        assertThat(waiting(KARIM)).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyKind.DECIDE_EXEMPTION);
            assertThat(duty.name()).isEqualTo("Noémie Tessier");
            assertThat(duty.record()).isEqualTo(obligationOf(NOEMIE));
        });
        assertThat(waiting(ISABELLE)).extracting(Duty::kind).doesNotContain(DutyKind.DECIDE_EXEMPTION);
    }

    @Test
    void a_contest_is_examined_and_a_revocation_decided_by_others_than_who_brought_it() {
        AttestationDesk desk = house.get(AttestationDesk.class);
        as(JULIEN, () -> desk.contest(attestationOf(JULIEN), 1, "Ce n’était pas moi"));
        for (String office : List.of(ISABELLE, CATHERINE)) {
            assertThat(waiting(office)).extracting(Duty::kind).contains(DutyKind.EXAMINE_CONTEST);
        }
        assertThat(waiting(JULIEN)).extracting(Duty::kind).doesNotContain(DutyKind.EXAMINE_CONTEST);
        as(ISABELLE, () -> desk.proposeRevocation(attestationOf(JULIEN), 2, "Prouvé"));
        assertThat(waiting(CATHERINE)).extracting(Duty::kind).contains(DutyKind.DECIDE_REVOCATION);
        assertThat(waiting(ISABELLE))
                .extracting(Duty::kind)
                .doesNotContain(DutyKind.DECIDE_REVOCATION, DutyKind.EXAMINE_CONTEST);
        as(CATHERINE, () -> desk.revoke(attestationOf(JULIEN), 3, "Prouvé"));
        assertThat(waiting(CATHERINE)).isEmpty();
    }

    @Test
    void who_holds_no_office_is_not_even_asked_about() {
        assertThat(waiting(NOEMIE)).isEmpty();
        assertThat(Statements.reads()).isEmpty();
    }

    private List<Duty> waiting(String staffNo) {
        return as(staffNo, duties::list);
    }
}
