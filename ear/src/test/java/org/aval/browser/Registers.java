package org.aval.browser;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The portal's tables, seen from outside by the owner of the schema: to prepare a story and to check what came of it. */
final class Registers {

    private static final String PERSON = "(select id from person where staff_no = ?)";

    private Registers() {}

    static String value(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static int change(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A view that somebody keeps of the register of people. */
    static UUID view(String staffNo) {
        change(
                """
                insert into register_view (id, person_id, register, name, query, opens)
                values (gen_random_uuid(), %s, 'people', 'Pédiatrie', 'unit=PED', false) on conflict do nothing"""
                        .formatted(PERSON),
                staffNo);
        return UUID.fromString(
                value("select id from register_view where name = 'Pédiatrie' and person_id = " + PERSON, staffNo));
    }

    /** A file of people that was checked and holds a row to correct; made once. */
    static UUID checkedFile() {
        UUID id = new UUID(0, 7);
        change(
                """
                insert into import_run (id, kind, state, file_name, columns, checked_at, checked_by, lines, joiners, wrong, problems)
                values (?, 'CHANGES', 'CHECKED', 'arrivées-novembre.csv', 'STAFF_NO', now(), 'VB10021', 2, 1, 1, 1)
                on conflict do nothing""",
                id);
        change(
                """
                insert into import_problem (run_id, line, place, field, reason, told)
                values (?, 3, 12, 'UNIT', 'UNKNOWN_UNIT', 'URGENCE') on conflict do nothing""",
                id);
        return id;
    }

    /** Asks somebody of the sample to sign once more, in the campaign of newcomers, as human resources would. */
    static UUID ask(String staffNo) {
        UUID id = UUID.randomUUID();
        change(
                """
                insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state)
                select ?, 0, %s, id, charter_version_id, institution_day(), institution_day() + 5, 'ASSIGNED'
                  from campaign where code = 'ONB-2026'"""
                        .formatted(PERSON),
                id,
                staffNo);
        change(
                """
                insert into obligation_journal (obligation_id, line, at, effective_on, author, acted_as, step, to_state, motive)
                select ?, 0, now(), institution_day(), author, acted_as, step, to_state, motive
                  from obligation_journal where step = 'ASSIGN' limit 1""",
                id);
        return id;
    }

    /** The same, with everything read. */
    static UUID askAndRead(String staffNo) {
        UUID id = ask(staffNo);
        change("update obligation set state = 'READ', language_read = 'fr' where id = ?", id);
        return id;
    }

    /** The same, with everything read and the scenarios passed. */
    static UUID askReadAndPass(String staffNo) {
        UUID id = ask(staffNo);
        change("update obligation set state = 'QUIZ_PASSED', language_read = 'fr' where id = ?", id);
        return id;
    }

    /** What somebody of the sample still has to sign. */
    static UUID openObligation(String staffNo) {
        return UUID.fromString(value(
                "select id from obligation where state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED') and person_id = "
                        + PERSON,
                staffNo));
    }

    static UUID person(String staffNo) {
        return UUID.fromString(value("select id from person where staff_no = ?", staffNo));
    }

    /** A topic by its code. */
    static UUID topic(String code) {
        return UUID.fromString(value("select id from topic where code = ?", code));
    }

    /** A role of the sample in this state, the first by its day. */
    static UUID role(String state) {
        return UUID.fromString(
                value("select id from role_assignment where state = ? order by starts_on, id limit 1", state));
    }

    /** What the paediatrician noted of what she said under her mandate; a first line is noted when there is none yet. */
    static UUID line(String staffNo) {
        change(
                """
                insert into speech (id, mandate_id, holder_id, kind, channel, topic, said_on, outlet, said, link, noted_at)
                select gen_random_uuid(), m.id, m.holder_id, 'INTERVIEW', 'RADIO', 'VACCINATION', institution_day(),
                       'Radio du Nord', 'La vaccination des enfants', '', now()
                  from mandate m join person p on p.id = m.holder_id and p.staff_no = ?
                 where m.reference = 'MAN-2026-0010' and not exists (select 1 from speech s where s.holder_id = m.holder_id)""",
                staffNo);
        return UUID.fromString(value(
                "select id from speech s where not withdrawn and holder_id = " + PERSON
                        + " and not exists (select 1 from speech r where r.replaces_id = s.id) order by noted_at limit 1",
                staffNo));
    }

    static UUID mandate(String reference) {
        return UUID.fromString(value("select id from mandate where reference = ?", reference));
    }

    static UUID attestation(String staffNo) {
        return UUID.fromString(value(
                "select id from attestation where person_id = " + PERSON + " order by signed_at limit 1", staffNo));
    }

    static String state(UUID obligation) {
        return value("select state from obligation where id = ?", obligation);
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("AVAL_DB_URL"),
                System.getProperty("AVAL_DB_OWNER"),
                System.getProperty("AVAL_DB_OWNER_PASSWORD"));
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }
}
