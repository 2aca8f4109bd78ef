package org.aval.service.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.statistics.YearRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * When a case is destroyed nothing is left of it, wherever it was written. The tables are found in the catalog of the
 * database: one that is made later is planted and looked through like the others.
 */
class WholeEndTest extends RegisterTest {

    private static final String WORD = "canari";
    private static final String FOUND = "%canari%";
    private static final String FOUND_IN_BYTES = "%63616e617269%";

    /** Tables that name a case without hanging on it, each for a reason. */
    private static final List<String> APART = List.of("case_destruction");

    /** Tables that hold something sealed which is no case's, or that must not lead to one until it is sent and gone. */
    private static final List<String> SEALED_APART = List.of("case_hold_text", "committee_minutes", "reporter_notice");

    private UUID incident;
    private Planting planting;

    @BeforeEach
    void a_closed_case_of_which_something_stands_everywhere() {
        incident = closed();
        planting = new Planting(house, incident, WORD);
        planting.everywhere();
        house.change("update incident_case set personal_data = true where id = ?", incident);
    }

    @Test
    void every_table_about_a_case_hangs_on_it() {
        assertThat(apartWith("incident_case_id", "case_id")).containsExactlyInAnyOrderElementsOf(APART);
        assertThat(apartWith("cipher"))
                .as("what is sealed belongs to a case, but for these")
                .containsExactlyInAnyOrderElementsOf(SEALED_APART);
        assertThat(planting.tables())
                .contains(
                        "exhibit_chunk", "hearing_text", "interim_measure_journal", "identity_text", "removal_exhibit");
    }

    @Test
    void no_key_and_no_row_is_left_but_what_is_named_and_in_the_end_nothing() {
        assertThat(tablesWith(WORD))
                .as("all but those that hold numbers, moments and digests only")
                .hasSizeGreaterThan(planting.tables().size() - 7);
        night(400);
        List<String> kept =
                house.words("select relation from case_hanging(true) except select relation from case_hanging(false)");
        assertThat(kept).contains("committee_item", "privacy_track", "privacy_text", "case_line");
        assertThat(tablesWith(WORD)).isSubsetOf(kept);
        assertThat(house.words("select part from incident_key where sealed_id = ?", incident))
                .isEmpty();
        assertThat(planting.keysOf(planting.tables().stream()
                        .filter(table -> !table.startsWith("privacy"))
                        .toList()))
                .isEmpty();
        assertThat(planting.keysOf(List.of("privacy_track"))).isNotEmpty();
        assertThat(certificates()).containsExactly("CONTENT");
        assertThat(saltsOf("hearing_journal", "exhibit_journal", "incident_case_journal"))
                .isZero();

        night(3_700);
        assertThat(tablesWith(WORD)).isEmpty();
        assertThat(tablesWith(incident.toString())).containsExactlyInAnyOrder("case_destruction", "evidence_leaf");
        assertThat(planting.keysOf(planting.tables())).isEmpty();
        assertThat(certificates()).containsExactly("CONTENT", "LINE");
    }

    @Test
    void counsel_stops_the_end_of_the_words_and_of_the_line() {
        String reference = house.words("select reference from incident_case where id = ?", incident)
                .get(0);
        as(CATHERINE, () -> house.get(HoldDesk.class).hold(reference, "Procédure"));
        night(400);
        assertThat(certificates()).isEmpty();
        HoldRow held = as(CATHERINE, () -> house.get(HoldDesk.class).list()).get(0);
        as(CATHERINE, () -> house.get(HoldDesk.class).lift(new HoldRef(held.id(), held.version()), "Finie"));
        night(0);
        as(CATHERINE, () -> house.get(HoldDesk.class).hold(reference, "Autre procédure"));
        night(3_700);
        assertThat(certificates()).containsExactly("CONTENT");
    }

    @Test
    void the_register_of_confidentiality_incidents_is_read_when_the_file_is_gone() {
        night(400);
        assertThat(as("VB10006", () -> house.count("select count(*) from privacy_track")))
                .as("nobody is told to the database")
                .isZero();
        int seen = as("VB10006", () -> {
            house.tellTheDatabase(person("VB10006"));
            return house.count("select count(*) from privacy_track where incident_case_id = '" + incident + "'");
        });
        assertThat(seen).isEqualTo(1);
        int others = as("VB10007", () -> {
            house.tellTheDatabase(person("VB10007"));
            return house.count("select count(*) from privacy_track where incident_case_id = '" + incident + "'");
        });
        assertThat(others).isZero();
    }

    /** Tables that have such a column and do not hang on a case. */
    private List<String> apartWith(String... columns) {
        return house.words(
                """
                select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                 where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                   and a.attname = any (string_to_array(?, ',')) and c.oid not in (select relation from case_hanging(true))""",
                String.join(",", columns));
    }

    private UUID closed() {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as("nobody", () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.COPYRIGHT, CaseChannel.FORM, Confidence.NAMED, false, false, false, "MED", null, null);
        Report report = new Report(wish, new ReportWords("Le canari gris", "", "", "Une personne", ""));
        String reference = as("nobody", () -> reports.report(page, report)).reference();
        UUID made = UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
        house.change(
                """
                insert into incident_case_journal (incident_case_id, line, at, effective_on, author, acted_as, step,
                    from_state, to_state, motive)
                values (?, 0, '2026-11-21T15:00:00Z', '2026-11-21', 'VB10007', 'ETHICS_SECRETARY', 'CLOSE', 'ACTIONS', 'CLOSED', '')""",
                made);
        house.change("update incident_case set state = 'CLOSED' where id = ?", made);
        return made;
    }

    private void night(int days) {
        house.clock().forward(Duration.ofDays(days));
        as("nobody", () -> house.get(YearRound.class).tell());
        as("nobody", () -> house.get(RetentionRound.class).destroy());
    }

    private List<String> certificates() {
        return house.words(
                "select part from case_destruction where incident_case_id = ? order by destroyed_at, part", incident);
    }

    private int saltsOf(String... journals) {
        return house.words(
                        "select leaf_id::text from evidence_salt s join evidence_leaf l on l.id = s.leaf_id where l.record = any (?::uuid[])"
                                + " and l.register = any (string_to_array(?, ','))",
                        "{" + planting.recordsOf("hearing", "exhibit") + "," + incident + "}",
                        String.join(",", journals))
                .size();
    }

    private List<String> tablesWith(String word) {
        List<String> found = new ArrayList<>();
        for (String table : house.words(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            boolean stands = !house.words(
                            "select 1 from " + table + " t where t::text like ? or t::text like ? limit 1",
                            word.equals(WORD) ? FOUND : "%" + word + "%",
                            word.equals(WORD) ? FOUND_IN_BYTES : "%" + word + "%")
                    .isEmpty();
            if (stands) {
                found.add(table);
            }
        }
        return found.stream().sorted().collect(Collectors.toList());
    }
}
