package org.aval.service.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.Judgement;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A declared link keeps away from cases about its organisation, and the officer judges that without knowing of any case. */
class CaseTiesTest extends RegisterTest {

    private static final String RESEARCHER = "VB10019";
    private static final String OFFICER = "VB10028";
    private static final String COMPANY = "Génoval inc.";

    private AssessmentDesk desk;
    private UUID company;
    private UUID declaration;
    private UUID incident;

    @BeforeEach
    void a_case_about_a_company() {
        desk = house.get(AssessmentDesk.class);
        company = id("select id::text from counterparty where name = '" + COMPANY + "'");
        declaration = id("select id::text from declaration where reference = 'COI-2026-0004'");
        incident = UUID.randomUUID();
        house.change(
                """
                insert into incident_case (id, version, reference, state, desk, channel, confidence, category, is_protected,
                    personal_data, peer_told, received_on, due_on, recorded_by, receipt)
                values (?, 0, 'INC-2026-7A2B', 'TRIAGED', 'SECRETARY', 'FORM', 'ANONYMOUS', 'HIDDEN_INTEREST', false, false,
                    false, '2026-11-20', '2026-11-24', 'PORTAL', sha256('ties'))""",
                incident);
        about(company);
    }

    @Test
    void who_declared_a_link_is_kept_away_until_the_officer_says_that_it_weighs_little() {
        assertThat(ground()).isEqualTo("DECLARED_INTEREST");

        judges(InterestLevel.MODERATE);
        assertThat(ground()).isEqualTo("DECLARED_INTEREST");

        judges(InterestLevel.MINOR);
        assertThat(ground()).isEqualTo("none");
    }

    @Test
    void the_group_of_the_company_and_its_other_spelling_count_as_the_company() {
        UUID daughter = UUID.randomUUID();
        house.change(
                "insert into counterparty select (jsonb_populate_record(c, jsonb_build_object('id', ?::uuid, 'name', 'Génoval"
                        + " Santé', 'parent_id', ?::uuid))).* from counterparty c where c.id = ?",
                daughter,
                company,
                company);
        house.change("delete from incident_party where incident_case_id = ?", incident);
        assertThat(ground()).isEqualTo("none");

        about(daughter);
        assertThat(ground()).isEqualTo("DECLARED_INTEREST");
    }

    @Test
    void a_tie_that_ended_longer_ago_than_the_institution_looks_back_keeps_nobody_away() {
        ended("35 months");
        assertThat(ground()).isEqualTo("DECLARED_INTEREST");
        ended("37 months");
        assertThat(ground()).isEqualTo("none");

        house.rules("recusalLookbackMonths", "60");
        assertThat(ground()).isEqualTo("DECLARED_INTEREST");
    }

    @Test
    void the_officer_is_asked_about_cases_of_who_sits_on_the_committee_and_of_nobody_else() {
        assertThat(asked("COI-2026-0004")).contains(COMPANY);
        assertThat(asked("COI-2026-0021")).isEmpty();
    }

    private List<String> asked(String reference) {
        UUID of = id("select id::text from declaration where reference = '" + reference + "'");
        return as(OFFICER, () -> desk.activities(of, "fr")).stream()
                .filter(one -> one.kind() == ActivityKind.CASE)
                .map(Activity::name)
                .toList();
    }

    private void judges(InterestLevel level) {
        UUID link = id("select l.id::text from interest_link l where l.declaration_id = '" + declaration
                + "' and l.counterparty_id = '" + company + "'");
        int version =
                Integer.parseInt(house.words("select version::text from declaration where id = '" + declaration + "'")
                        .get(0));
        as(
                OFFICER,
                () -> desk.assess(
                        declaration,
                        version,
                        List.of(new Judgement(link, ActivityKind.CASE, company.toString(), level, "Sans poids ici.")),
                        ""));
    }

    private void about(UUID organisation) {
        house.change(
                """
                insert into incident_party (incident_case_id, line, party_id, capacity, counterparty_id, added_on)
                select ?, count(*), gen_random_uuid(), 'RESPONDENT', ?, '2026-11-20' from incident_party
                 where incident_case_id = ?""",
                incident,
                organisation,
                incident);
    }

    private void ended(String ago) {
        house.change("alter table interest_link disable trigger user");
        house.change(
                "update interest_link set starts_on = institution_day() - interval '10 years', "
                        + "ends_on = institution_day() - interval '" + ago
                        + "' where declaration_id = ? and counterparty_id = ?",
                declaration,
                company);
        house.change("alter table interest_link enable trigger user");
    }

    private String ground() {
        return house.words("select coalesce(case_ground('" + incident + "', '" + person(RESEARCHER) + "'), 'none')")
                .get(0);
    }

    private UUID id(String question) {
        return UUID.fromString(house.words(question).get(0));
    }
}
