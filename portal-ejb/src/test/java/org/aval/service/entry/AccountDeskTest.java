package org.aval.service.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aval.domain.entry.AccountState;
import org.aval.domain.entry.AccountStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.TimelineLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account closed on a suspicion, and opened again. */
class AccountDeskTest extends RegisterTest {

    private static final String WHY = "Téléphone perdu";

    private AccountDesk desk;

    @BeforeEach
    void everybody_has_an_account() {
        desk = house.get(AccountDesk.class);
        house.change("insert into account (person_id, password) select id, 'none' from person on conflict do nothing");
    }

    @Test
    void nobody_gets_in_with_a_closed_account_and_whoever_is_in_is_out() {
        lock(ISABELLE, JULIEN);
        assertThat(logins(JULIEN)).isEmpty();
        assertThat(house.words("select changes from account where person_id = ?", person(JULIEN)))
                .as("a session remembers another number")
                .containsExactly("1");
        assertThat(standing(JULIEN).state()).isEqualTo(AccountState.LOCKED);
        assertThat(standing(JULIEN).isResettable()).isFalse();
        refused(
                "entry.noAccount",
                () -> as(ISABELLE, () -> house.get(Invitations.class).reset(person(JULIEN))));
    }

    @Test
    void a_link_on_its_way_opens_nothing_any_more() {
        as(ISABELLE, () -> house.get(Invitations.class).reset(person(JULIEN)));
        lock(ISABELLE, JULIEN);
        assertThat(house.words("select 1 from one_time_link where void_at is null and person_id = ?", person(JULIEN)))
                .isEmpty();
    }

    @Test
    void the_same_password_opens_again_and_the_history_says_who_and_why() {
        lock(ISABELLE, JULIEN);
        as(ADMIN, () -> desk.unlock(person(JULIEN), standing(JULIEN).version(), "Retrouvé"));
        assertThat(logins(JULIEN)).containsExactly(JULIEN);
        assertThat(standing(JULIEN).timeline())
                .extracting(TimelineLine::step, TimelineLine::motive)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("UNLOCK", "Retrouvé"),
                        org.assertj.core.groups.Tuple.tuple("LOCK", WHY));
        assertThat(house.words("select kind from mail order by created_at, kind"))
                .containsExactly("entry.locked", "entry.unlocked");
        assertThat(house.words("select body from mail")).noneMatch(body -> body.contains(WHY));
    }

    @Test
    void the_last_key_of_the_house_stays() {
        house.change("update account set locked = true where person_id in "
                + "(select person_id from role_now where role = 'ADMIN')");
        house.change("update account set locked = false where person_id = ?", person(ADMIN));
        refused("entry.lastKey", () -> lock(ISABELLE, ADMIN));
        assertThat(standing(ADMIN).verdicts())
                .hasEntrySatisfying(AccountStep.LOCK, verdict -> assertThat(verdict.granted())
                        .isFalse());
        lock(ISABELLE, JULIEN);
    }

    @Test
    void nobody_closes_their_own_access_nor_without_a_reason_nor_twice() {
        refused("entry.notOwnAccount", () -> lock(ISABELLE, ISABELLE));
        refused(
                "shared.motiveMissing",
                () -> as(
                        ISABELLE,
                        () -> desk.lock(person(JULIEN), standing(JULIEN).version(), " ")));
        int seen = standing(JULIEN).version();
        as(ISABELLE, () -> desk.lock(person(JULIEN), seen, WHY));
        refused("shared.changedMeanwhile", () -> as(ADMIN, () -> desk.lock(person(JULIEN), seen, WHY)));
        refused("entry.wrongAccountState", () -> lock(ADMIN, JULIEN));
    }

    @Test
    void two_who_close_it_at_once_close_it_once() {
        int seen = standing(JULIEN).version();
        List<CompletableFuture<Boolean>> both = Stream.of(ISABELLE, ADMIN)
                .map(who -> CompletableFuture.supplyAsync(() -> tries(who, seen)))
                .toList();
        assertThat(both.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(house.words("select step from account_journal")).containsExactly("LOCK");
    }

    @Test
    void it_is_for_human_resources_and_the_administrator() {
        for (String other : List.of(NOEMIE, JULIEN, AUDITOR, CATHERINE)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(other, () -> desk.standing(person(NOEMIE))));
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(other, () -> desk.lock(person(NOEMIE), 0, WHY)));
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(other, () -> desk.unlock(person(NOEMIE), 0, WHY)));
        }
    }

    private void lock(String who, String whom) {
        as(who, () -> desk.lock(person(whom), standing(whom).version(), WHY));
    }

    private boolean tries(String who, int seen) {
        try {
            as(who, () -> desk.lock(person(JULIEN), seen, WHY));
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private AccountStanding standing(String whose) {
        return as(ADMIN, () -> desk.standing(person(whose)));
    }

    private List<String> logins(String whose) {
        return house.words("select login from sign_in where login = ?", whose);
    }
}
