package org.aval.service.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest extends RegisterTest {

    private Outbox outbox;
    private MailBatch batch;
    private OutboxRegister register;
    private Outbox.Recipient noemie;

    @BeforeEach
    void at_the_post() {
        outbox = house.get(Outbox.class);
        batch = house.get(MailBatch.class);
        register = house.get(OutboxRegister.class);
        noemie = new Outbox.Recipient(person(NOEMIE), "Noémie Tessier", "noemie.tessier@chuvb.example", "fr");
    }

    @Test
    void a_mail_is_posted_once_however_often_it_is_asked_for() {
        assertThat(as(NOEMIE, () -> post("one"))).isTrue();
        assertThat(as(NOEMIE, () -> post("one"))).isFalse();
        assertThat(as(NOEMIE, () -> post("two"))).isTrue();
        assertThat(states()).containsExactly("WAITING", "WAITING");
    }

    @Test
    void what_is_undone_sends_nothing() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> as(NOEMIE, () -> {
                    post("one");
                    throw new IllegalStateException("the server stumbles");
                }));
        assertThat(states()).isEmpty();
        assertThat(as(NOEMIE, () -> post("one"))).as("its key is free again").isTrue();
    }

    @Test
    void a_mail_leaves_once_as_a_file_that_mail_programs_read() throws IOException {
        as(NOEMIE, () -> post("one"));
        assertThat(send()).isTrue();
        assertThat(send()).isFalse();
        UUID id = UUID.fromString(house.words("select id from mail").get(0));
        Path file = house.mails().resolve(id + ".eml");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "To: noemie.tessier@chuvb.example",
                        "Message-ID: <" + id + "@aval>",
                        "Auto-Submitted: auto-generated");
        assertThat(files()).hasSize(1);
        assertThat(as(ADMIN, () -> register.file(id))).isEqualTo(Files.readAllBytes(file));
        assertThat(as(ADMIN, () -> register.list(MailState.SENT, PageRequest.FIRST))
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Noémie Tessier");
                    assertThat(row.onFile()).isTrue();
                    assertThat(row.tries()).isEqualTo(1);
                });
    }

    @Test
    void a_mail_that_does_not_leave_is_tried_later_and_in_the_end_given_up() throws IOException {
        house.keepMailsIn(Files.createTempFile("not", "a-folder"));
        as(NOEMIE, () -> post("one"));
        assertThat(send()).isTrue();
        assertThat(house.rows("select state, tries, last_error <> '', next_try_at - created_at from mail"))
                .containsExactly(List.of("WAITING", "1", "t", "00:00:30"));
        assertThat(send()).as("not before its time").isFalse();
        for (int i = 2; i <= 12; i++) {
            assertThat(states()).containsExactly("WAITING");
            house.clock().forward(Duration.ofHours(6));
            assertThat(send()).isTrue();
        }
        assertThat(states()).containsExactly("GIVEN_UP");
        house.clock().forward(Duration.ofDays(1));
        assertThat(send()).isFalse();

        UUID id = UUID.fromString(house.words("select id from mail").get(0));
        house.keepMailsIn(house.mails());
        as(ADMIN, () -> register.retry(id));
        assertThat(send()).isTrue();
        assertThat(states()).containsExactly("SENT");
        refused("notices.notGivenUp", () -> as(ADMIN, () -> register.retry(id)));
    }

    @Test
    void one_bad_mail_stops_no_other() {
        house.change(
                """
                insert into mail (id, once_key, kind, person_id, address, language, subject, body, state, created_at, next_try_at)
                values (gen_random_uuid(), 'bad', 'x', ?, 'not an address', 'fr', 's', 'b', 'WAITING',
                        timestamptz '2026-11-01 00:00Z', timestamptz '2026-11-01 00:00Z')""",
                person(NOEMIE));
        as(NOEMIE, () -> post("one"));
        house.as("nobody", () -> house.get(MailRound.class).walk());
        assertThat(house.words("select state from mail order by created_at")).containsExactly("WAITING", "SENT");
    }

    @Test
    void a_mail_in_the_hands_of_another_node_is_left_to_it() throws SQLException {
        as(NOEMIE, () -> post("one"));
        house.clock().forward(Duration.ofSeconds(1));
        as(NOEMIE, () -> post("two"));
        try (Connection other = house.connection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select 1 from mail where once_key like '%:one' for update");
            assertThat(send()).isTrue();
            assertThat(send()).isFalse();
            assertThat(house.rows("select once_key, state from mail order by once_key"))
                    .containsExactly(
                            List.of("attestations.signed:one", "WAITING"), List.of("attestations.signed:two", "SENT"));
            other.rollback();
        }
    }

    @Test
    void two_walkers_never_send_the_same() {
        as(NOEMIE, () -> IntStream.range(0, 40).forEach(i -> post("mail " + i)));
        Runnable walk = () -> {
            while (send()) {
                Thread.onSpinWait();
            }
        };
        CompletableFuture.allOf(CompletableFuture.runAsync(walk), CompletableFuture.runAsync(walk))
                .join();
        assertThat(house.rows("select state, tries, count(*) from mail group by 1, 2"))
                .containsExactly(List.of("SENT", "1", "40"));
        assertThat(files()).hasSize(40);
    }

    @Test
    void the_outbox_is_the_administrators_and_shows_no_words() {
        for (String other : List.of(NOEMIE, ISABELLE, AUDITOR, KARIM)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(other, () -> register.list(null, PageRequest.FIRST)));
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(other, () -> register.retry(UUID.randomUUID())));
        }
        refused("notices.noFile", () -> as(ADMIN, () -> register.file(UUID.randomUUID())));
        for (String key : List.of("x", "2026_x", "_", "2026-11-21T14:00:00Z_x")) {
            refused("shared.unknownPage", () -> as(ADMIN, () -> register.list(null, new PageRequest(key, null))));
        }
    }

    @Test
    void mails_are_paged_the_newest_first() {
        for (int i = 0; i < 30; i++) {
            int number = i;
            house.clock().forward(Duration.ofSeconds(1));
            as(NOEMIE, () -> post("mail " + number));
        }
        var first = as(ADMIN, () -> register.list(null, PageRequest.FIRST));
        var second = as(ADMIN, () -> register.list(null, new PageRequest(first.after(), null)));
        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()).map(MailRow::createdAt))
                .hasSize(30)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        var back = as(ADMIN, () -> register.list(null, new PageRequest(null, second.before())));
        assertThat(back.rows()).isEqualTo(first.rows());
    }

    private boolean post(String once) {
        return outbox.post(
                "attestations.signed",
                once,
                noemie,
                "Publier avec soin",
                "2.1.0",
                "21 novembre 2027",
                "https://portail.chuvb.example/attestations/mine",
                "");
    }

    private boolean send() {
        return house.as("nobody", batch::sendNext);
    }

    private List<String> states() {
        return house.words("select state from mail order by created_at");
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(house.mails())) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
