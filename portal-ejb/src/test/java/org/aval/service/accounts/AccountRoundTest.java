package org.aval.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.aval.domain.accounts.AccountStep;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes due in the life of an account is told to whom it concerns, once. The clock stands at 21 November 2026. */
class AccountRoundTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";

    private AccountRound round;

    @BeforeEach
    void nothing_was_told_yet() {
        round = house.get(AccountRound.class);
        walk();
        house.change("update mail set kind = 'before.' || kind");
    }

    @Test
    void each_check_that_is_due_is_told_to_who_looks_after_the_account_and_once_only() {
        set("ACC-003", "rotated_on = date '2025-11-21'");
        set("ACC-002", "second_factor_on = date '2026-08-20'");
        set("ACC-003", "terms_read_on = date '2025-11-21'");
        set("ACC-005", "access_reviewed_on = date '2026-08-20'");
        walk();
        walk();
        assertThat(house.rows("select m.kind, p.staff_no from mail m join person p on p.id = m.person_id"
                        + " where m.kind like 'accounts.%' order by 1, 2"))
                .containsExactly(
                        List.of("accounts.reviewDue", KARIM),
                        List.of("accounts.reviewDue", SOPHIE),
                        List.of("accounts.rotateYearly", SOPHIE),
                        List.of("accounts.rotateYearly", ISABELLE),
                        List.of("accounts.secondFactorDue", KARIM),
                        List.of("accounts.secondFactorDue", SOPHIE),
                        List.of("accounts.termsDue", SOPHIE),
                        List.of("accounts.termsDue", ISABELLE));
    }

    @Test
    void one_day_before_nothing_is_due() {
        set("ACC-003", "rotated_on = date '2025-11-22'");
        set("ACC-002", "second_factor_on = date '2026-08-21'");
        set("ACC-003", "terms_read_on = date '2025-11-22'");
        set("ACC-005", "access_reviewed_on = date '2026-08-21', decided_on = date '2025-11-22'");
        walk();
        assertThat(house.words("select kind from mail where kind like 'accounts.%'"))
                .isEmpty();
    }

    @Test
    void the_decision_of_the_year_is_the_directors() {
        set("ACC-001", "decided_on = date '2025-11-21'");
        walk();
        assertThat(told("accounts.decisionDue")).containsExactly(KARIM);
        assertThat(as(KARIM, () -> house.get(AccountRegister.class).waiting()))
                .extracting(AccountWaiting::step)
                .contains(AccountStep.KEEP);
        assertThat(as(SOPHIE, () -> house.get(AccountRegister.class).waiting()))
                .extracting(AccountWaiting::step)
                .doesNotContain(AccountStep.KEEP);
    }

    @Test
    void too_few_hands_are_told_while_there_is_time_and_again_when_the_account_falls_silent() {
        house.change("update person set status = 'LEFT', ends_on = date '2026-11-18' where staff_no = ?", ISABELLE);
        walk();
        assertThat(told("accounts.broken")).containsExactlyInAnyOrder(KARIM, SOPHIE);
        assertThat(told("accounts.silent")).isEmpty();
        house.change("update person set ends_on = date '2026-11-12' where staff_no = ?", ISABELLE);
        walk();
        walk();
        assertThat(told("accounts.silent")).containsExactlyInAnyOrder(KARIM, SOPHIE);
        assertThat(house.words("select body from mail where kind = 'accounts.silent' limit 1")
                        .get(0))
                .as("the rule, how it ends, and how to contest it; nobody's name")
                .contains("cinq jours ouvrables", "d’elle-même", "écrivez à la direction")
                .doesNotContain("Caron");
    }

    @Test
    void a_review_a_month_late_silences_the_account_and_an_account_that_was_found_is_not_forgotten() {
        set("ACC-001", "access_reviewed_on = date '2026-07-01'");
        set("ACC-006", "due_on = date '2026-11-20'");
        walk();
        assertThat(told("accounts.reviewOverdue")).containsExactlyInAnyOrder(KARIM, SOPHIE);
        assertThat(told("accounts.notInOrder")).containsExactlyInAnyOrder(KARIM, SOPHIE);
        assertThat(as(SOPHIE, () -> house.get(AccountRegister.class).waiting()))
                .extracting(AccountWaiting::step)
                .contains(AccountStep.CLOSE);
    }

    private void walk() {
        as("anonymous", round::tell);
    }

    private List<String> told(String kind) {
        return house.words("select p.staff_no from mail m join person p on p.id = m.person_id where m.kind = ?", kind);
    }

    private void set(String reference, String what) {
        UUID account =
                UUID.fromString(house.words("select id::text from official_account where reference = ?", reference)
                        .get(0));
        house.change("update official_account set " + what + " where id = ?", account);
    }
}
