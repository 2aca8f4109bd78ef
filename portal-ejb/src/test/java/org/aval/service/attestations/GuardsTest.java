package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.aval.service.house.RegisterTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input is refused with its reason; the journal stays as it was. */
class GuardsTest extends RegisterTest {

    private UUID obligation;
    private Walk noemie;

    @BeforeEach
    void first_day() {
        obligation = obligationOf(NOEMIE);
        noemie = new Walk(house, NOEMIE, obligation);
    }

    @Test
    void somebody_elses_obligation_is_answered_like_one_that_does_not_exist() {
        for (UUID id : List.of(obligation, UUID.randomUUID())) {
            for (String other : List.of(AMELIE, JULIEN, ISABELLE, KARIM)) {
                refused(
                        "attestations.unknown",
                        () -> as(other, () -> noemie.reading().read(id, "fr")));
                refused(
                        "attestations.unknown",
                        () -> as(other, () -> noemie.reading().display(id, "fr", Map.of())));
                refused(
                        "attestations.unknown",
                        () -> as(other, () -> noemie.reading().finish(id, 0, "fr")));
                refused(
                        "attestations.unknown",
                        () -> as(other, () -> noemie.quiz().outcome(id)));
                refused(
                        "attestations.unknown",
                        () -> as(other, () -> noemie.quiz().begin(id)));
                refused(
                        "attestations.unknown",
                        () -> as(other, () -> noemie.signing().form(id, "s")));
                refused(
                        "attestations.unknown",
                        () -> as(other, () -> noemie.signing().sign(id, 0, true, "Noémie Tessier", Walk.HERE)));
                refused(
                        "attestations.unknown",
                        () -> as(other, () -> noemie.signing().refuse(id, 0, "non")));
                refused(
                        "attestations.unknown",
                        () -> as(other, () -> noemie.signing().reconsider(id, 0)));
            }
        }
        assertThat(journal()).containsExactly("ASSIGN");
    }

    @Test
    void somebody_elses_try_is_neither_seen_nor_answered() {
        noemie.reads("fr");
        UUID attempt = as(NOEMIE, () -> noemie.quiz().begin(obligation));
        refused("attestations.unknown", () -> as(AMELIE, () -> noemie.quiz().scenario(attempt, 0, "fr")));
        refused("attestations.unknown", () -> as(ISABELLE, () -> noemie.quiz().answer(attempt, 0, 0)));
    }

    @Test
    void who_has_left_is_refused_everywhere() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(
                        () -> as(CLAIRE, () -> house.get(MyAttestations.class).obligations("fr")));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() ->
                        as("VB99999", () -> house.get(MyAttestations.class).obligations("fr")));
    }

    @Test
    void a_stale_version_is_told_before_anything_is_lost() {
        noemie.reads("fr");
        int shown = noemie.version();
        as(NOEMIE, () -> noemie.signing().refuse(obligation, shown, ""));
        refused(
                "shared.changedMeanwhile",
                () -> as(NOEMIE, () -> noemie.signing().refuse(obligation, shown, "")));
        refused(
                "shared.changedMeanwhile",
                () -> as(NOEMIE, () -> noemie.signing().reconsider(obligation, shown)));
        refused(
                "shared.changedMeanwhile",
                () -> as(NOEMIE, () -> noemie.reading().finish(obligation, shown, "fr")));
    }

    @Test
    void nobody_finishes_reading_with_articles_left() {
        as(NOEMIE, () -> noemie.reading().display(obligation, "fr", Map.of("A0", 9, "A1", 9)));
        refused(
                "attestations.articlesLeft",
                () -> as(NOEMIE, () -> noemie.reading().finish(obligation, noemie.version(), "fr")));
        assertThat(stateOf(obligation)).isEqualTo("OPENED");
    }

    @Test
    void a_forged_step_is_refused() {
        noemie.confirms();
        refused("attestations.wrongState", () -> noemie.signs("Noémie Tessier"));
        refused("attestations.wrongState", () -> as(NOEMIE, () -> noemie.quiz().begin(obligation)));
        noemie.reads("fr");
        refused("attestations.wrongState", () -> noemie.signs("Noémie Tessier"));
        refused(
                "attestations.wrongState",
                () -> as(NOEMIE, () -> noemie.reading().finish(obligation, noemie.version(), "fr")));
        assertThat(journal()).containsExactly("ASSIGN", "OPEN", "READ_ALL");
        assertThat(attestations()).isEqualTo("0");
    }

    @Test
    void a_signature_asks_for_the_tick_the_name_and_the_password() {
        noemie.reads("fr");
        noemie.tries(true);
        refused(
                "attestations.agreeFirst",
                () -> as(NOEMIE, () -> noemie.signing()
                        .sign(obligation, noemie.version(), false, "Noémie Tessier", Walk.HERE)));
        refused("attestations.nameDiffers", () -> noemie.signs("Amélie Bouchard"));
        refused("attestations.confirmIdentity", () -> noemie.signs("Noémie Tessier"));
        refused(
                "attestations.wrongPassword",
                () -> as(NOEMIE, () -> noemie.signing().confirmIdentity("val-bor\u00e9al", Walk.SESSION)));
        refused(
                "attestations.wrongPassword",
                () -> as(NOEMIE, () -> noemie.signing().confirmIdentity("", Walk.SESSION)));
        assertThat(attestations()).isEqualTo("0");
    }

    @Test
    void the_password_counts_for_five_minutes_one_session_and_one_signature() {
        noemie.reads("fr");
        noemie.tries(true);
        noemie.confirms();
        house.clock().forward(Duration.ofMinutes(5));
        refused("attestations.confirmIdentity", () -> noemie.signs("Noémie Tessier"));
        noemie.confirms();
        Circumstances elsewhere = new Circumstances("another session", "10.4.2.18", "");
        refused(
                "attestations.confirmIdentity",
                () -> as(NOEMIE, () -> noemie.signing()
                        .sign(obligation, noemie.version(), true, "Noémie Tessier", elsewhere)));
        noemie.signs("Noémie Tessier");
        assertThat(house.words("select count(*) from presence")).containsExactly("0");
    }

    @Test
    void a_second_click_on_sign_is_told_that_it_is_signed() {
        noemie.reads("fr");
        noemie.tries(true);
        noemie.confirms();
        int shown = noemie.version();
        as(NOEMIE, () -> noemie.signing().sign(obligation, shown, true, "Noémie Tessier", Walk.HERE));
        refused(
                "attestations.alreadySigned",
                () -> as(NOEMIE, () -> noemie.signing().sign(obligation, shown, true, "Noémie Tessier", Walk.HERE)));
        assertThat(attestations()).isEqualTo("1");
    }

    @Test
    void two_signatures_at_the_same_moment_make_one_attestation() throws Exception {
        noemie.reads("fr");
        noemie.tries(true);
        noemie.confirms();
        int shown = noemie.version();
        CountDownLatch signed = new CountDownLatch(1);
        CountDownLatch secondWaits = new CountDownLatch(1);
        CompletableFuture<UUID> first = CompletableFuture.supplyAsync(() -> as(NOEMIE, () -> {
            UUID id = noemie.signing().sign(obligation, shown, true, "Noémie Tessier", Walk.HERE);
            signed.countDown();
            await(secondWaits);
            return id;
        }));
        await(signed);
        AtomicReference<@Nullable Throwable> second = new AtomicReference<>();
        Thread loser = new Thread(() -> second.set(catchThrowable(
                () -> as(NOEMIE, () -> noemie.signing().sign(obligation, shown, true, "Noémie Tessier", Walk.HERE)))));
        loser.start();
        untilSomebodyWaitsForALock();
        secondWaits.countDown();
        loser.join(20_000);

        assertThat(second.get())
                .as("the page tells it as changed meanwhile")
                .isInstanceOf(OptimisticLockException.class);
        assertThat(first.get(20, TimeUnit.SECONDS)).isNotNull();
        assertThat(attestations()).isEqualTo("1");
        assertThat(journal()).containsExactly("ASSIGN", "OPEN", "READ_ALL", "PASS_QUIZ", "SIGN");
        assertThat(house.words("select count(*) from mail where kind = 'attestations.signed'"))
                .containsExactly("1");
    }

    @Test
    void who_refuses_is_acknowledged_and_may_change_their_mind() {
        as(NOEMIE, () -> noemie.signing().refuse(obligation, noemie.version(), "Je veux en parler d’abord"));
        assertThat(stateOf(obligation)).isEqualTo("REFUSED");
        assertThat(house.rows("select kind, address from mail order by kind, address"))
                .containsExactly(
                        List.of("attestations.refused", "noemie.tessier@chuvb.example"),
                        List.of("attestations.refusedManager", "isabelle.caron@chuvb.example"),
                        List.of("attestations.refusedManager", "julien.fortin@chuvb.example"));
        assertThat(house.words("select body from mail")).noneMatch(body -> body.contains("en parler d’abord"));
        as(NOEMIE, () -> noemie.signing().reconsider(obligation, noemie.version()));
        assertThat(stateOf(obligation)).isEqualTo("OPENED");
        noemie.goesAllTheWay("fr", "Noémie Tessier");
        assertThat(stateOf(obligation)).isEqualTo("SIGNED");
    }

    @Test
    void a_failed_request_leaves_neither_a_change_nor_a_mail() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> as(NOEMIE, () -> {
                    noemie.signing().refuse(obligation, noemie.version(), "non");
                    throw new IllegalStateException("the server stumbles");
                }));
        assertThat(stateOf(obligation)).isEqualTo("ASSIGNED");
        assertThat(house.words("select count(*) from mail")).containsExactly("0");
    }

    private void untilSomebodyWaitsForALock() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (house.words("select 1 from pg_locks where not granted").isEmpty()) {
            assertThat(System.nanoTime()).as("nobody waits for a lock").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> journal() {
        return house.words("select step from obligation_journal where obligation_id = ? order by line", obligation);
    }

    private String attestations() {
        return house.words("select count(*) from attestation where obligation_id = ?", obligation)
                .get(0);
    }
}
