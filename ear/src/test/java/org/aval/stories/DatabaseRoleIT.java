package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.aval.service.attestations.CertificateDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the portal's own connection may not do, whatever its code tries. */
@ExtendWith(ArquillianExtension.class)
public class DatabaseRoleIT {

    private static final String NO_RIGHT = "42501";
    private static final String WRITTEN_ONCE = "23001";

    private static final Set<String> WRITTEN_BY_THE_PORTAL_ONCE =
            Set.of("obligation_journal", "attestation_journal", "attestation", "certificate", "article_display");

    @Deployment
    public static WebArchive guest() {
        return Guest.war(DatabaseRoleIT.class, Tables.class, Beans.class);
    }

    @Test
    void the_portal_changes_no_schema() {
        assertThat(stateOf("AvalDS", "create table mine (id int)")).isEqualTo(NO_RIGHT);
        assertThat(stateOf("AvalDS", "create schema mine")).isEqualTo(NO_RIGHT);
        assertThat(stateOf("AvalDS", "drop table mail")).isEqualTo(NO_RIGHT);
        assertThat(stateOf("AvalDS", "alter table obligation_journal disable trigger all"))
                .isEqualTo(NO_RIGHT);
        assertThat(stateOf("AvalDS", "truncate obligation_journal")).isEqualTo(NO_RIGHT);
    }

    @Test
    void the_portal_is_no_ordinary_superuser() {
        assertThat(
                        Tables.value(
                                "select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void journals_and_evidence_are_never_rewritten_by_the_portal() {
        Set<String> kept =
                Tables.column("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and (table_name like '%journal' or table_name like 'evidence%' or table_name in"
                        + " ('attestation', 'certificate', 'article_display'))");

        assertThat(kept).containsAll(WRITTEN_BY_THE_PORTAL_ONCE).contains("evidence_leaf", "evidence_salt");
        assertThat(kept).allSatisfy(table -> {
            String column = Tables.value(
                    "select column_name from information_schema.columns where table_name = ? and is_identity = 'NO' limit 1",
                    table);
            assertThat(stateOf("AvalDS", "update " + table + " set " + column + " = " + column))
                    .isEqualTo(NO_RIGHT);
            assertThat(stateOf("AvalDS", "delete from " + table)).isEqualTo(NO_RIGHT);
        });
    }

    @Test
    void the_portal_forges_no_proof() {
        assertThat(
                        stateOf(
                                "AvalDS",
                                "insert into evidence_leaf (register, record, line, at, leaf) values ('x', gen_random_uuid(), 0, now(), sha256(''))"))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void the_owners_mistakes_are_stopped_as_well() throws Exception {
        UUID any = Tables.id("select id from attestation limit 1");
        As.signedIn("VB10021", () -> Beans.find(CertificateDesk.class).certificate(any));

        assertThat(WRITTEN_BY_THE_PORTAL_ONCE)
                .allSatisfy(table -> assertThat(stateOf("AvalOwnerDS", "delete from " + table))
                        .isEqualTo(WRITTEN_ONCE));
    }

    @Test
    void nobody_reads_answers_without_saying_for_whom() {
        assertThat(Tables.value("select count(*) from quiz_attempt")).isNotEqualTo("0");
        assertThat(Tables.value("select count(*) from quiz_item")).isEqualTo("0");
    }

    /** The state PostgreSQL refuses with; what it does not refuse is undone. */
    private static String stateOf(String source, String sql) {
        try (Connection connection = InitialContext.<DataSource>doLookup("java:jboss/datasources/" + source)
                .getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                return assertThatExceptionOfType(SQLException.class)
                        .as(sql)
                        .isThrownBy(() -> statement.execute(sql))
                        .actual()
                        .getSQLState();
            } finally {
                connection.rollback();
            }
        } catch (Exception e) {
            throw new AssertionError(sql, e);
        }
    }
}
