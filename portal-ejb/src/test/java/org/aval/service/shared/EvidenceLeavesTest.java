package org.aval.service.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.aval.service.attestations.AttestationDesk;
import org.aval.service.attestations.SigningDesk;
import org.aval.service.house.RegisterTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each governance act leaves one salted leaf that anybody can compute again from the journal and the salt. */
class EvidenceLeavesTest extends RegisterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JOURNALS_OF_RECORDS =
            "select relname from pg_class where relkind = 'r' and relname like '%\\_journal' and relname <> 'command_journal'";

    @Test
    void each_line_of_each_journal_has_one_leaf_that_can_be_computed_again() {
        withCases();
        as(NOEMIE, () -> house.get(SigningDesk.class)
                .refuse(obligationOf(NOEMIE), 0, "« Non » — pas \"encore\" \\ voyez l’article 7,\nmerci / thanks"));
        as(JULIEN, () -> house.get(AttestationDesk.class).contest(attestationOf(JULIEN), 1, "Ce n’était pas moi"));
        int lines = 0;
        for (String journal : house.words(JOURNALS_OF_RECORDS)) {
            lines += checked(journal.replace("_journal", ""));
        }
        assertThat(lines).isGreaterThan(150);
        assertThat(house.words("select count(*) from evidence_leaf where register = any (array(" + JOURNALS_OF_RECORDS
                        + ")::text[])"))
                .containsExactly(String.valueOf(lines));
    }

    private int checked(String register) {
        List<List<String>> lines = house.rows(
                """
                select j.%1$s_id, j.line, to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), j.effective_on,
                       j.author, j.acted_as, j.step, coalesce(j.from_state, '-'), j.to_state, j.motive,
                       (select string_agg(encode(l.leaf, 'hex') || ' ' || encode(s.salt, 'hex'), ',')
                          from evidence_leaf l join evidence_salt s on s.leaf_id = l.id
                         where l.register = '%1$s_journal' and l.record = j.%1$s_id and l.line = j.line and l.at = j.at)
                  from %1$s_journal j"""
                        .formatted(register));
        for (List<String> line : lines) {
            String[] leafAndSalt = line.get(10).split(" ", -1);
            assertThat(leafAndSalt).as("one leaf for %s", line).hasSize(2);
            assertThat(leafAndSalt[0]).isEqualTo(leaf(leafAndSalt[1], payload(register, line)));
        }
        return lines.size();
    }

    @Test
    void each_command_leaves_one_too() {
        as(JULIEN, () -> house.get(AttestationDesk.class).contest(attestationOf(JULIEN), 1, "Ce n’était pas moi"));
        List<List<String>> rows = house.rows(
                """
                select c.id, to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), c.author, c.on_behalf_of,
                       c.command, c.record, c.outcome, c.why, encode(l.leaf, 'hex'), encode(s.salt, 'hex')
                  from command_journal c join evidence_leaf l on l.register = 'command_journal' and l.record = c.id
                  join evidence_salt s on s.leaf_id = l.id""");
        assertThat(house.words("select count(*) from command_journal")).containsExactly(String.valueOf(rows.size()));
        assertThat(rows).extracting(row -> row.get(4)).contains("attestations.AttestationDesk.contest");
        for (List<String> row : rows) {
            List<String> payload = new java.util.ArrayList<>(List.of("command_journal"));
            payload.addAll(row.subList(0, 8));
            assertThat(row.get(8)).isEqualTo(leaf(row.get(9), array(payload)));
        }
    }

    @Test
    void the_signature_itself_leaves_one_too() {
        List<List<String>> rows = house.rows(
                """
                select a.id, a.reference, a.code, a.text_sha256, a.evidence_sha256, encode(l.leaf, 'hex'), encode(s.salt, 'hex')
                  from attestation a join evidence_leaf l on l.register = 'attestation' and l.record = a.id
                  join evidence_salt s on s.leaf_id = l.id""");
        assertThat(rows).hasSize(28);
        for (List<String> row : rows) {
            String payload = array(List.of("attestation", row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)));
            assertThat(row.get(5)).isEqualTo(leaf(row.get(6), payload));
        }
    }

    @Test
    void no_two_acts_share_a_salt() {
        assertThat(house.words("select count(*) - count(distinct salt) from evidence_salt"))
                .containsExactly("0");
    }

    /** The canonical array: elements as JSON writes them, parted by a comma and a space. */
    private static String payload(String register, List<String> line) {
        List<@Nullable Object> elements = new ArrayList<>();
        elements.add(register + "_journal");
        elements.add(line.get(0));
        elements.add(Integer.parseInt(line.get(1)));
        elements.addAll(line.subList(2, 7));
        elements.add(line.get(7).equals("-") ? null : line.get(7));
        elements.addAll(line.subList(8, 10));
        return array(elements);
    }

    private static String array(List<? extends @Nullable Object> elements) {
        return elements.stream().map(EvidenceLeavesTest::json).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String json(@Nullable Object element) {
        try {
            return JSON.writeValueAsString(element);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String leaf(String salt, String payload) {
        try {
            ByteArrayOutputStream input = new ByteArrayOutputStream();
            input.write(0);
            input.writeBytes(HexFormat.of().parseHex(salt));
            input.writeBytes(payload.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
