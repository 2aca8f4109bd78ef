package org.aval.service.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, to the portal for want of a right and to its owner by triggers and constraints. */
class WrittenOnceTest extends RegisterTest {

    private static final String JOURNALS =
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind = 'r' and c.relname like '%\\_journal' order by 1""";

    private static final String APPROVED =
            "(select a.id from article a join charter_version v on v.id = a.version_id where v.number = '2.1.0')";

    @Test
    void journals_evidence_and_signatures_are_changed_by_nobody() {
        as(AUDITOR, () -> house.get(org.aval.service.attestations.CertificateDesk.class)
                .certificate(attestationOf(JULIEN)));
        for (String table : List.of(
                "obligation_journal",
                "attestation_journal",
                "attestation",
                "certificate",
                "evidence_leaf",
                "article_display")) {
            String column = house.words(
                            "select column_name from information_schema.columns where table_name = ? and is_identity = 'NO' and is_generated = 'NEVER' limit 1",
                            table)
                    .get(0);
            for (String change :
                    List.of("update " + table + " set " + column + " = " + column, "delete from " + table)) {
                assertThatThrownBy(() -> house.changeAsPortal(change))
                        .as("the portal: %s", change)
                        .hasMessageContaining("permission denied for table " + table);
                assertThatThrownBy(() -> house.change(change))
                        .as("the owner: %s", change)
                        .hasMessageMatching("(?s).*(written once|never changed).*");
            }
            assertThatThrownBy(() -> house.changeAsPortal("truncate " + table + " cascade"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_words_of_an_approved_version_are_changed_by_nobody() {
        for (String table : List.of("article_text", "article_note")) {
            for (String change : List.of(
                    "update " + table + " set language = language where article_id in " + APPROVED,
                    "delete from " + table + " where article_id in " + APPROVED)) {
                assertThatThrownBy(() -> house.changeAsPortal(change)).hasMessageContaining("never changed");
                assertThatThrownBy(() -> house.change(change)).hasMessageContaining("never changed");
            }
            assertThatThrownBy(() -> house.changeAsPortal("truncate " + table + " cascade"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void every_journal_is_written_once_and_leaves_evidence() {
        List<String> journals = house.words(JOURNALS);
        assertThat(journals).contains("obligation_journal", "attestation_journal");
        for (String journal : journals) {
            assertThat(house.rows(
                            """
                            select t.tgname, p.proname from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                             where t.tgrelid = ?::regclass and not t.tgisinternal and t.tgenabled = 'O' order by 1""",
                            journal))
                    .as(journal)
                    .containsExactlyElementsOf(triggers(journal));
            assertThat(house.words(
                            """
                            select privilege_type from information_schema.table_privileges
                             where table_name = ? and grantee = 'aval_portal' order by 1""",
                            journal))
                    .as(journal)
                    .containsExactly("INSERT", "SELECT");
        }
    }

    /** The two guards of every journal; that of people also opens the list of who leaves, in the same transaction. */
    private static List<List<String>> triggers(String journal) {
        List<String> leaf =
                List.of("leaves_evidence", journal.equals("command_journal") ? "leaf_of_command" : "leaf_of_act");
        // what was agreed to is forgotten some years after its end, by the owner's own function only
        boolean forgotten = journal.equals("image_consent_journal");
        List<String> guard = List.of("written_once", forgotten ? "refuse_change_but_at_the_end" : "refuse_change");
        return journal.equals("person_journal")
                ? List.of(leaf, List.of("opens_departure", "open_departure"), guard)
                : List.of(leaf, guard);
    }

    @Test
    void the_portal_owns_nothing_and_changes_no_schema() {
        assertThat(house.words("select relname from pg_class where relowner = 'aval_portal'::regrole"))
                .isEmpty();
        for (String command : List.of(
                "create table mine (id integer)",
                "create temporary table mine (id integer)",
                "alter table obligation add column mine integer",
                "alter table quiz_item disable row level security",
                "drop table mail",
                "drop trigger written_once on obligation_journal",
                "alter table obligation_journal disable trigger all",
                "create or replace function refuse_change() returns trigger language sql as 'select null'",
                "create schema mine",
                "set role aval_owner",
                "set session_replication_role = replica")) {
            assertThatThrownBy(() -> house.changeAsPortal(command))
                    .as(command)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void the_portal_forges_no_leaf() {
        assertThatThrownBy(
                        () -> house.changeAsPortal(
                                "insert into evidence_leaf (register, record, line, at, leaf) values ('mail', gen_random_uuid(), 0, now(), sha256(''))"))
                .hasMessageContaining("permission denied for table evidence_leaf");
        assertThatThrownBy(() -> house.changeAsPortal("select leaf_of('mail', gen_random_uuid(), 0, now(), '[]')"))
                .hasMessageContaining("permission denied for function leaf_of");
    }

    @Test
    void a_person_has_one_main_post_at_a_time() {
        assertThatThrownBy(
                        () -> house.change(
                                """
                        insert into assignment (id, person_id, unit_code, title_fr, title_en, starts_on, is_primary)
                        select gen_random_uuid(), id, 'PED', 'x', 'x', date '2030-01-01', true from person where staff_no = 'VB10030'"""))
                .hasMessageContaining("one_main_post");
    }

    @Test
    void a_role_is_granted_once_at_a_time() {
        assertThatThrownBy(
                        () -> house.change(
                                """
                        insert into role_assignment (id, person_id, role, starts_on)
                        select gen_random_uuid(), id, 'HR', date '2030-01-01' from person where staff_no = 'VB10021'"""))
                .hasMessageContaining("one_grant_of_a_role_at_a_time");
        assertThatThrownBy(
                        () -> house.change(
                                """
                        insert into role_assignment (id, person_id, role, starts_on)
                        select gen_random_uuid(), id, 'EMPLOYEE', date '2030-01-01' from person where staff_no = 'VB10021'"""))
                .as("what follows from the post is never granted")
                .hasMessageContaining("role_assignment_role_check");
    }

    @Test
    void one_version_is_in_force_at_a_time() {
        assertThatThrownBy(
                        () -> house.change(
                                """
                        insert into charter_version (id, version, charter_id, number, change_type, state, summary_fr, summary_en,
                                                     resolution, effective_from)
                        select gen_random_uuid(), 0, charter_id, '9.0.0', 'MAJOR', 'SCHEDULED', '', '', 'CA', effective_from
                          from charter_version where number = '2.1.0'"""))
                .hasMessageContaining("one_version_in_force");
    }

    @Test
    void an_obligation_keeps_its_promises() {
        assertThatThrownBy(() -> house.change("update obligation set state = 'DONE'"))
                .hasMessageContaining("obligation_state_check");
        assertThatThrownBy(() -> house.change("update obligation set hard_limit_on = due_on - 1"))
                .hasMessageContaining("obligation_check");
        assertThatThrownBy(
                        () -> house.change(
                                """
                        insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state)
                        select gen_random_uuid(), 0, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, 'ASSIGNED'
                          from obligation"""))
                .hasMessageContaining("asked_once_a_round");
        assertThatThrownBy(
                        () -> house.change(
                                "insert into attestation select (json_populate_record(a, json_build_object('id', gen_random_uuid(), "
                                        + "'reference', 'ATT-2026-9999', 'code', 'VB-7777-7777'))).* from attestation a limit 1"))
                .hasMessageContaining("one_attestation_at_most");
        assertThatThrownBy(() -> house.change(
                        "insert into attestation select (json_populate_record(a, json_build_object('id', gen_random_uuid(), "
                                + "'evidence', 'rewritten'))).* from attestation a limit 1"))
                .as("the digest is checked by the database too")
                .hasMessageContaining("attestation_check");
    }
}
