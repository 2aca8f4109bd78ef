package org.aval.service.evidence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aval.domain.evidence.AlarmKind;
import org.aval.domain.evidence.WitnessWay;
import org.aval.policies.proofs.Checkpoint;
import org.aval.policies.proofs.ConsistencyProof;
import org.aval.policies.proofs.Hash;
import org.aval.policies.proofs.NoteKey;
import org.aval.policies.proofs.SignedNote;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with every right over the database can do to it, and what the audit says of it. */
class LogAuditTest extends RegisterTest {

    private static final List<String> GUARDED = List.of(
            "command_journal",
            "attestation",
            "attestation_journal",
            "obligation_journal",
            "mandate_journal",
            "evidence_leaf",
            "evidence_entry",
            "evidence_tile",
            "evidence_node",
            "evidence_checkpoint",
            "evidence_delivery");
    private static final String COMMANDS =
            """
            insert into command_journal (id, at, author, command, outcome)
            select gen_random_uuid(), now(), 'VB10030', 'tests.Desk.act', 'DONE' from generate_series(1, %d)""";

    @BeforeEach
    void a_log_with_a_witness() {
        withCases();
        as(AUDITOR, () -> house.get(WitnessDesk.class).name("Syndicat", WitnessWay.FOLDER, "union"));
        house.change(COMMANDS.formatted(600));
        gather();
        hand();
    }

    @Test
    void a_log_that_nobody_touched_holds() {
        house.change(COMMANDS.formatted(30));
        gather();
        AuditRow audit = audited();
        assertThat(audit.alarms()).isEmpty();
        assertThat(audit.size()).isEqualTo(size());
        assertThat(audit.checkpoints()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void every_line_of_the_cases_is_what_its_leaf_was_made_of() {
        gather();
        AuditRow audit = audited();
        assertThat(audit.alarms()).isEmpty();
        assertThat(house.words("select distinct register from evidence_leaf")).contains("incident_case_journal");
        assertThat(
                        house.words(
                                """
                        select s.register from evidence_sources() s where s.words is null"""))
                .as("registers whose leaves nobody can make again")
                .isEmpty();
    }

    @Test
    void one_changed_line_is_an_alarm_that_names_its_place() {
        unguarded();
        String place = placeOf("attestation_journal", "select attestation_id from attestation_journal limit 1");
        house.change("update attestation_journal set motive = 'Rien' where attestation_id = (select record from"
                + " evidence_leaf join evidence_entry on leaf_id = id where place = " + place
                + ") and line = (select line from evidence_leaf"
                + " join evidence_entry on leaf_id = id where place = " + place + ")");
        assertThat(audited().alarms())
                .containsExactly(new Alarm(
                        AlarmKind.CHANGED, Long.parseLong(place), Long.parseLong(place), "attestation_journal"));
    }

    @Test
    void a_line_that_was_taken_out_is_an_alarm_and_so_is_a_salt_that_went_without_its_line() {
        unguarded();
        List<String> commands = house.words("select id from command_journal order by at, id limit 2");
        long gone = Long.parseLong(placeOf("command_journal", "select '" + commands.get(0) + "'::uuid"));
        long bare = Long.parseLong(placeOf("command_journal", "select '" + commands.get(1) + "'::uuid"));
        house.change("delete from command_journal where id = ?", UUID.fromString(commands.get(0)));
        house.change(
                "delete from evidence_salt using evidence_leaf l where l.id = leaf_id and l.record = ?",
                UUID.fromString(commands.get(1)));
        assertThat(audited().alarms())
                .containsExactlyInAnyOrder(
                        new Alarm(AlarmKind.CHANGED, gone, gone, "command_journal"),
                        new Alarm(AlarmKind.CHANGED, bare, bare, "command_journal"));
    }

    @Test
    void a_line_written_past_the_trigger_is_an_alarm_that_names_register_record_and_line() {
        house.change("alter table command_journal disable trigger leaves_evidence");
        house.change(COMMANDS.formatted(3));
        house.change("alter table command_journal enable trigger leaves_evidence");
        UUID forged = attestationOf(AMELIE);
        house.change("alter table attestation_journal disable trigger leaves_evidence");
        house.change(
                """
                insert into attestation_journal
                select (jsonb_populate_record(j, jsonb_build_object('line', 99))).* from attestation_journal j
                 where attestation_id = ? order by line desc limit 1""",
                forged);
        house.change("alter table attestation_journal enable trigger leaves_evidence");
        gather();
        List<Alarm> alarms = audited().alarms();
        assertThat(alarms)
                .extracting(Alarm::kind, Alarm::toldBy)
                .containsExactlyInAnyOrder(
                        tuple(AlarmKind.UNLOGGED, "attestation_journal"), tuple(AlarmKind.UNLOGGED, "command_journal"));
        assertThat(alarms)
                .contains(new Alarm("attestation_journal", new UnloggedLines(forged, 99, 1)))
                .filteredOn(alarm -> alarm.toldBy().equals("command_journal"))
                .singleElement()
                .satisfies(alarm ->
                        assertThat(requireNonNull(alarm.unlogged()).count()).isEqualTo(3));
    }

    @Test
    void a_leaf_that_was_taken_away_before_it_was_gathered_is_missed_by_its_line() {
        unguarded();
        house.change(COMMANDS.formatted(1));
        UUID act = UUID.fromString(house.words("select record from evidence_leaf order by id desc limit 1")
                .get(0));
        house.change("delete from evidence_salt using evidence_leaf l where l.id = leaf_id and l.record = ?", act);
        house.change("delete from evidence_leaf where record = ?", act);
        gather();
        assertThat(audited().alarms()).containsExactly(new Alarm("command_journal", new UnloggedLines(act, 0, 1)));
    }

    @Test
    void what_was_erased_by_rule_with_its_salt_is_no_alarm() {
        unguarded();
        UUID erased = UUID.fromString(
                house.words("select id from command_journal limit 1").get(0));
        house.change("delete from evidence_salt using evidence_leaf l where l.id = leaf_id and l.record = ?", erased);
        house.change("delete from command_journal where id = ?", erased);
        AuditRow audit = audited();
        assertThat(audit.alarms()).isEmpty();
        assertThat(audit.erased()).isEqualTo(1);
    }

    @Test
    void a_line_changed_together_with_its_leaf_is_found_by_what_was_gathered() {
        unguarded();
        house.change(
                """
                with one as (select l.id, l.record, s.salt from evidence_leaf l join evidence_entry e on e.leaf_id = l.id
                               join evidence_salt s on s.leaf_id = l.id where e.place = 5),
                     leaf as (update evidence_leaf l set leaf = sha256('forged') from one where l.id = one.id)
                select 1 from one""");
        assertThat(audited().alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.kind()).isEqualTo(AlarmKind.CHANGED))
                .satisfies(alarm -> assertThat(alarm.first()).isEqualTo(5));
    }

    @Test
    void ten_last_leaves_that_are_gone_are_another_alarm_that_names_them() {
        long size = size();
        cut(10);
        assertThat(audited().alarms()).containsExactly(new Alarm(AlarmKind.MISSING, size - 10, size - 1, "Syndicat"));
    }

    @Test
    void who_also_takes_away_what_the_database_knows_of_it_is_told_by_the_witness_alone() {
        long size = size();
        cut(10);
        house.change("delete from evidence_delivery");
        assertThat(audited().alarms()).containsExactly(new Alarm(AlarmKind.MISSING, size - 10, size - 1, "Syndicat"));
    }

    @Test
    void other_leaves_in_their_place_are_a_fork_from_the_first_that_differs() {
        long size = size();
        cut(10);
        long before = size();
        house.change("delete from evidence_delivery");
        sign(before);
        house.change(COMMANDS.formatted(25));
        gather();
        assertThat(size()).isGreaterThan(size);
        assertThat(audited().alarms()).containsExactly(new Alarm(AlarmKind.FORK, before, size - 1, "Syndicat"));
    }

    @Test
    void a_checkpoint_that_the_log_did_not_sign_is_a_fork() throws IOException {
        Path file = house.witnesses().resolve("union").resolve("checkpoint-" + size() + ".txt");
        SignedNote note = SignedNote.parse(Files.readString(file));
        String forged = new Checkpoint("chuvb.example/evidence", size(), Hash.OF_NOTHING).text();
        Files.writeString(file, forged + "\n" + String.join("\n", note.signatures()) + "\n");
        assertThat(audited().alarms()).singleElement().satisfies(alarm -> assertThat(alarm.kind())
                .isEqualTo(AlarmKind.FORK));
    }

    @Test
    void an_alarm_waits_in_the_portal_for_every_auditor_and_tells_nothing_by_mail() {
        cut(10);
        house.change("delete from mail");
        audited();
        assertThat(house.rows("select p.staff_no, m.subject, m.body from mail m join person p on p.id = m.person_id"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.get(0)).isEqualTo(AUDITOR);
                    assertThat(mail.get(1) + mail.get(2)).doesNotContain("MISSING", "log", "Syndicat", "evidence");
                });
    }

    @Test
    void a_witness_is_handed_what_is_new_once_a_day_with_the_proof_that_it_continues() throws IOException {
        long first = size();
        house.change(COMMANDS.formatted(300));
        gather();
        hand();
        assertThat(delivered()).as("once a day").containsExactly(String.valueOf(first));
        house.clock().forward(Duration.ofDays(1));
        hand();
        long second = size();
        assertThat(delivered()).containsExactly(String.valueOf(first), String.valueOf(second));
        Path folder = house.witnesses().resolve("union");
        NoteKey key = as(AUDITOR, () -> house.get(LogKey.class).checking().orElseThrow());
        SignedNote former = SignedNote.parse(Files.readString(folder.resolve("checkpoint-" + first + ".txt")));
        SignedNote latter = SignedNote.parse(Files.readString(folder.resolve("checkpoint-" + second + ".txt")));
        assertThat(former.isSignedBy(key) && latter.isSignedBy(key)).isTrue();
        ConsistencyProof proof = ConsistencyProof.parse(
                Files.readString(folder.resolve("consistency-" + first + "-" + second + ".txt")));
        assertThat(proof.holds(former.checkpoint().root(), latter.checkpoint().root()))
                .isTrue();
    }

    @Test
    void a_witness_by_mail_gets_the_checkpoint_as_a_file() {
        as(AUDITOR, () -> house.get(WitnessDesk.class).name("Archives", WitnessWay.MAIL, "archives@ville.example"));
        hand();
        assertThat(
                        house.rows(
                                """
                        select m.address, f.name, convert_from(f.content, 'UTF8') from mail m join mail_file f on f.mail_id = m.id
                         where m.kind = 'evidence.checkpoint'"""))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.get(0)).isEqualTo("archives@ville.example");
                    assertThat(SignedNote.parse(mail.get(2)).checkpoint().size())
                            .isEqualTo(size());
                });
    }

    /** The last leaves go with their lines, their salts, and every checkpoint of the log that knew them. */
    private void cut(int many) {
        unguarded();
        house.change(
                "create temp table cut as select leaf_id as id, place from evidence_entry order by place desc limit "
                        + many);
        house.change("delete from evidence_entry where leaf_id in (select id from cut)");
        house.change("delete from evidence_checkpoint where size > (select min(place) from cut)");
        house.change(
                "delete from command_journal where id in (select record from evidence_leaf where id in (select id from"
                        + " cut))");
        house.change("delete from evidence_salt where leaf_id in (select id from cut)");
        house.change("delete from evidence_leaf where id in (select id from cut)");
        house.change("delete from evidence_tile where (place + 1) * 256 > (select min(place) from cut)");
        house.change("delete from evidence_node where ((place + 1) << level) > (select min(place) from cut)");
    }

    /** Somebody who also stole the key signs the shorter log. */
    private void sign(long size) {
        as("nobody", () -> {
            LogKey key = house.get(LogKey.class);
            Hash root = house.get(LogTree.class).forConsistency(0, size).root(size);
            String note =
                    key.sign(new Checkpoint(key.origin(), size, root).text()).text();
            house.change(
                    "insert into evidence_checkpoint (size, note, at) values (?, ?, now()) on conflict do nothing",
                    size,
                    note);
        });
    }

    private void unguarded() {
        GUARDED.forEach(table -> house.change("alter table " + table + " disable trigger written_once"));
    }

    private String placeOf(String register, String record) {
        return house.words(
                        """
                        select min(e.place) from evidence_entry e join evidence_leaf l on l.id = e.leaf_id
                         where l.register = ? and l.record = (%s)"""
                                .formatted(record),
                        register)
                .get(0);
    }

    private List<String> delivered() {
        return house.words("select size from evidence_delivery order by size");
    }

    private long size() {
        return Long.parseLong(
                house.words("select max(place) + 1 from evidence_entry").get(0));
    }

    private void gather() {
        as("nobody", () -> house.get(SequencerRound.class).walk());
    }

    private void hand() {
        as("nobody", () -> house.get(WitnessRound.class).walk());
    }

    private AuditRow audited() {
        as(AUDITOR, () -> house.get(AuditDesk.class).ask());
        as("nobody", () -> house.get(AuditRound.class).walk());
        return as(AUDITOR, () -> house.get(LogRegister.class).health()).audits().get(0);
    }
}
