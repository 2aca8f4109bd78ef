package org.aval.service.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.hearings.HearingState;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Refusal;
import org.aval.service.hearings.HearingRegister;
import org.aval.service.hearings.HearingRow;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.Dialogue;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.measures.InterimDesk;
import org.aval.service.measures.InterimRef;
import org.aval.service.privacy.PrivacyRegister;
import org.aval.service.privacy.TrackRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample's cases stand where its story leaves them, and obey what all cases obey. */
class SampleCasesTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String NATHALIE = "VB10006";
    private static final String MARC_ANTOINE = "VB10007";
    private static final String IRENE = "VB10008";
    private static final String PRIYA = "VB10012";

    @BeforeEach
    void with_its_cases() {
        withCases();
    }

    @Test
    void each_case_stands_where_its_story_leaves_it() {
        assertThat(house.rows("select right(reference, 4), state, severity from incident_case order by reference"))
                .extracting(row -> String.join(" ", row))
                .containsExactly(
                        "0006 CLOSED 2",
                        "0009 CLOSED 1",
                        "0010 ACTIONS 2",
                        "0011 CLOSED 3",
                        "0012 CLOSED 1",
                        "0013 ACTIONS 1",
                        "0014 CONTRADICTORY 3",
                        "0015 CLOSED 2",
                        "0016 CONTAINMENT 3",
                        "0017 RECEIVED null");
        assertThat(house.words(
                        "select distinct j.at > ?::timestamptz from incident_case_journal j",
                        house.clock().instant().toString()))
                .as("nothing is told before it happened")
                .containsExactly("f");
    }

    /** Scene 8: thirty-six hours and thirty-five minutes, within the seventy-two; the authority gets the lines. */
    @Test
    void the_authorities_were_told_thirty_six_hours_and_thirty_five_minutes_after_somebody_knew() {
        List<TrackRecord> lines = new ArrayList<>();
        as(NATHALIE, () -> house.get(PrivacyRegister.class).export(lines::add));
        assertThat(lines).extracting(TrackRecord::reference).contains("INC-2026-0011", "INC-2026-0014");
        TrackRecord screenshot = lines.stream()
                .filter(line -> line.reference().equals("INC-2026-0014"))
                .findFirst()
                .orElseThrow();
        assertThat(screenshot.clock().elapsed(house.clock().instant()))
                .isEqualTo(Duration.ofHours(36).plusMinutes(35));
        assertThat(screenshot.clock().isLate(house.clock().instant())).isFalse();
    }

    /** Scene 3: the mandate rests because the chair ordered it, and speaks again when the chair lifts it. */
    @Test
    void the_mandate_of_the_respondent_rests_by_order_of_the_chair() {
        List<String> interim = house.rows("select id::text, version::text, until_on::text from interim_measure")
                .get(0);
        assertThat(interim.get(2)).isEqualTo("2026-12-17");
        assertThat(mandate("MAN-2026-0012")).isEqualTo("SUSPENDED");
        InterimRef shown = new InterimRef(UUID.fromString(interim.get(0)), Integer.parseInt(interim.get(1)));
        as(IRENE, () -> house.get(InterimDesk.class).lift(shown, "Rien ne le demande plus."));
        assertThat(mandate("MAN-2026-0012")).isEqualTo("ACTIVE");
    }

    /** Scene 4: who suffers from it keeps her voice, and learns of no case. */
    @Test
    void the_mandate_of_the_victim_stands_and_she_finds_no_case() {
        assertThat(mandate("MAN-2026-0010")).isEqualTo("ACTIVE");
        assertThat(house.words("select is_kept_from_rights(?)::text", person(PRIYA)))
                .containsExactly("false");
        assertThatThrownBy(() -> as(PRIYA, () -> house.get(CaseRegister.class).read(incident("INC-2026-0016"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("incidents.unknown");
    }

    @Test
    void whoever_wrote_without_a_name_comes_back_with_the_code_of_the_readme() {
        Dialogue dialogue = as(NOBODY, () -> house.get(ReportDesk.class).follow("4717 0017 2026 1121"));
        assertThat(List.of(dialogue.reference(), dialogue.state(), dialogue.dueOn()))
                .containsExactly("INC-2026-0017", CaseState.RECEIVED, LocalDate.of(2026, 11, 24));
    }

    @Test
    void the_respondent_reads_what_is_put_to_her_and_nothing_else() {
        HearingRegister hearings = house.get(HearingRegister.class);
        assertThat(as(AMELIE, () -> hearings.mine()))
                .singleElement()
                .extracting(HearingRow::state)
                .isEqualTo(HearingState.PUT);
        UUID id = as(AMELIE, () -> hearings.mine()).get(0).id();
        assertThat(as(AMELIE, () -> hearings.own(id)).texts())
                .extracting(text -> text.field().name(), text -> text.words().isEmpty())
                .contains(tuple("FACTS", false), tuple("FILE", false));
        assertThatThrownBy(() -> as(AMELIE, () -> house.get(CaseRegister.class).read(incident("INC-2026-0014"))))
                .hasMessageContaining("incidents.unknown");
    }

    @Test
    void no_word_that_was_written_stands_in_clear() {
        for (String table : List.of(
                "incident_case",
                "incident_text",
                "incident_case_journal",
                "committee_item",
                "committee_recusal",
                "committee_session",
                "measure_text",
                "hearing_text",
                "privacy_text",
                "removal_text",
                "exhibit_text",
                "mail")) {
            assertThat(String.join("\n", house.words("select t::text from " + table + " t")))
                    .as(table)
                    .doesNotContain("WhatsApp", "triage", "story", "brouille", "anciens patients", "domicile");
        }
        assertThat(as(MARC_ANTOINE, () -> house.get(CaseRegister.class).read(incident("INC-2026-0014")))
                        .dialogue())
                .as("and the desk reads it")
                .anyMatch(text -> text.words().contains("story"));
    }

    private String mandate(String reference) {
        return house.words("select state from mandate where reference = ?", reference)
                .get(0);
    }

    private UUID incident(String reference) {
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }
}
