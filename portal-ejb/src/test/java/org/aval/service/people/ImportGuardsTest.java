package org.aval.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.aval.domain.shared.Refusal;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was shown is what is written, once, by those who may, and never by mistake. */
class ImportGuardsTest extends RegisterTest {

    private PeopleFiles files;
    private ImportDesk desk;

    @BeforeEach
    void files() {
        files = new PeopleFiles(house);
        desk = house.get(ImportDesk.class);
    }

    @Test
    void two_clicks_write_once() {
        UUID run = files.check(ImportKind.CHANGES, List.of(PeopleFiles.nurse("VB20001", "Aubin", "URG", JULIEN)));
        ImportChoice choice = new ImportChoice(files.read(run).version(), false, false);
        AtomicInteger written = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        List<CompletableFuture<Void>> clicks = IntStream.range(0, 4)
                .mapToObj(click -> CompletableFuture.runAsync(() -> {
                    try {
                        as(ISABELLE, () -> desk.apply(run, choice));
                        written.incrementAndGet();
                    } catch (Refusal already) {
                        assertThat(already).hasMessage("people.import.appliedAlready");
                        refused.incrementAndGet();
                    }
                }))
                .toList();
        clicks.forEach(click -> {
            try {
                click.join();
            } catch (CompletionException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(written).hasValue(1);
        assertThat(refused).hasValue(3);
        assertThat(files.journal("VB20001")).hasSize(1);
    }

    @Test
    void a_register_that_moved_meanwhile_is_looked_at_again_first() {
        UUID run = files.check(ImportKind.CHANGES, List.of(PeopleFiles.nurse("VB20001", "Aubin", "URG", JULIEN)));
        files.take(ImportKind.CHANGES, List.of(PeopleFiles.nurse("VB20002", "Aubin", "URG", JULIEN)));

        refused("people.import.moved", () -> files.apply(run));
        as(ISABELLE, () -> desk.recheck(run));
        assertThat(files.problems(run)).as("the address is taken by now").containsExactly("2 WORK_EMAIL MAIL_TAKEN");
    }

    @Test
    void a_file_confirmed_on_another_day_is_looked_at_again_first() {
        List<String> rows = new ArrayList<>(files.everybody());
        rows.removeIf(row -> row.startsWith(AMELIE));
        UUID run = files.check(ImportKind.COMPLETE, rows);
        house.clock().set(house.clock().instant().plus(Duration.ofDays(1)));

        refused("people.import.moved", () -> files.apply(run));
        as(ISABELLE, () -> desk.recheck(run));
        files.apply(run);
        assertThat(house.words("select ends_on from person where staff_no = ?", AMELIE))
                .containsExactly("2026-11-22");
    }

    @Test
    void more_than_one_in_ten_leaving_is_asked_about_again() {
        List<String> rows = files.everybody().subList(19, 31);
        UUID run = files.check(ImportKind.COMPLETE, withAdministrators(rows));
        refused("people.import.manyLeavers", () -> files.apply(run));
        files.applyGood(run);
        assertThat(files.read(run).counts().leavers()).isGreaterThan(10);
    }

    @Test
    void nobody_writes_themself_out_and_somebody_stays_to_administer() {
        List<String> rows = new ArrayList<>(files.everybody());
        rows.removeIf(row -> row.startsWith(ISABELLE));
        UUID own = files.check(ImportKind.COMPLETE, rows);
        refused("people.import.yourself", () -> files.apply(own));

        List<String> administrators = house.words(
                "select p.staff_no from person_role r join person p on p.id = r.person_id where r.role = 'ADMIN'");
        List<String> others = new ArrayList<>(files.everybody());
        others.removeIf(row -> administrators.stream().anyMatch(row::startsWith));
        UUID last = files.check(ImportKind.COMPLETE, others);
        refused("people.import.lastAdministrator", () -> files.apply(last));
    }

    @Test
    void a_successor_is_in_post_and_not_led_by_those_they_would_lead() {
        List<String> rows = new ArrayList<>(files.everybody());
        rows.removeIf(row -> row.startsWith(JULIEN));
        rows.add(PeopleFiles.nurse("VB20001", "Aubin", "URG", AMELIE));
        files.take(ImportKind.CHANGES, rows.subList(rows.size() - 1, rows.size()));
        UUID run = files.check(ImportKind.COMPLETE, rows);

        refused("people.import.successorUnknown", () -> choose(run, CLAIRE));
        refused("people.import.successorUnknown", () -> choose(run, JULIEN));
        refused("people.import.successorBelow", () -> choose(run, "VB20001"));
        as(ISABELLE, () -> desk.handOver(run, person(JULIEN), THOMAS));
        files.apply(run);
        assertThat(house.words(
                        """
                        select m.staff_no from assignment a join person m on m.id = a.manager_id
                         where a.person_id = ? and a.ends_on is null""",
                        person(NOEMIE)))
                .containsExactly(THOMAS);
    }

    @Test
    void only_human_resources_and_the_administrator_send_files() {
        for (String other : List.of(NOEMIE, JULIEN, AUDITOR, CATHERINE, CLAIRE)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .as(other)
                    .isThrownBy(() -> as(other, () -> desk.check(ImportKind.CHANGES, "x.csv", PeopleFiles.file("x"))));
        }
        as(
                ADMIN,
                () -> desk.check(
                        ImportKind.CHANGES,
                        "x.csv",
                        PeopleFiles.file(List.of(PeopleFiles.nurse("VB20001", "Aubin", "URG", JULIEN)))));
    }

    @Test
    void a_file_nobody_confirmed_is_forgotten_after_a_week() {
        UUID run = files.check(ImportKind.CHANGES, List.of(PeopleFiles.nurse("VB20001", "Aubin", "NOWHERE", JULIEN)));
        house.clock().set(house.clock().instant().plus(Duration.ofDays(8)));
        as(ISABELLE, () -> house.get(ImportPurge.class).forget());

        assertThat(files.read(run).state()).isEqualTo(ImportState.EXPIRED);
        assertThat(house.words("select count(*) from import_row")).containsExactly("0");
        assertThat(as(ISABELLE, () -> house.get(ImportRegister.class).problems(run, PageRequest.FIRST))
                        .isEmpty())
                .isTrue();
        refused("people.import.expired", () -> files.applyGood(run));
    }

    private void choose(UUID run, String number) {
        as(ISABELLE, () -> desk.handOver(run, person(JULIEN), number));
    }

    private List<String> withAdministrators(List<String> rows) {
        List<String> all = new ArrayList<>(rows);
        files.everybody().stream()
                .filter(row -> row.startsWith("VB10020") || row.startsWith(ADMIN) || row.startsWith("VB10001"))
                .filter(row -> !all.contains(row))
                .forEach(all::add);
        return all;
    }
}
