package org.aval.service.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.matches.MatchBasis;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchDeskTest extends RegisterTest {

    /** A nurse without links in the sample. */
    private static final String PERSON = AMELIE;

    private static final MatchFilter OPEN = new MatchFilter(MatchStanding.PROPOSED, null, null, false);

    private MatchDesk desk;
    private MatchScene scene;
    private Set<UUID> inTheSample = Set.of();

    @BeforeEach
    void a_scene() {
        desk = house.get(MatchDesk.class);
        scene = new MatchScene(house);
        as("nobody", () -> house.get(Stakes.class).install());
        inTheSample = open().stream().map(MatchRow::id).collect(Collectors.toSet());
    }

    @Test
    void a_new_royalty_flags_three_mandates_at_once() {
        List.of("GENOMICS", "GENOMIC_TESTS", "CLINICAL_TRIALS")
                .forEach(topic -> scene.granted(scene.mandate(PERSON, List.of(topic))));
        UUID declaration =
                scene.declared(PERSON, "PATENT_LICENCE_ROYALTY", scene.company("Séquences inc.", "DIAGNOSTICS", null));
        assertThat(open()).as("what is not in force yet is not felt").isEmpty();
        scene.inForce(declaration);
        assertThat(open()).hasSize(3).allSatisfy(row -> assertThat(row.basis()).isEqualTo(MatchBasis.SECTOR));
    }

    @Test
    void a_topic_the_link_names_counts_whatever_the_sector_and_one_above_or_below_it_as_well() {
        UUID named = granted("GENOMIC_TESTS");
        UUID above = granted("GENOMICS");
        UUID elsewhere = granted("EMERGENCY_NURSING");
        scene.inForce(scene.declared(PERSON, "WRITING", scene.company("Éditions", "OTHER", null), "GENOMIC_TESTS"));
        assertThat(open()).extracting(MatchRow::activity).containsExactlyInAnyOrder(named, above);
        assertThat(open()).extracting(MatchRow::activity).doesNotContain(elsewhere);
        assertThat(open()).extracting(MatchRow::basis).containsOnly(MatchBasis.TOPIC);
    }

    @Test
    void a_topic_that_the_mandate_leaves_out_is_left_out() {
        UUID mandate = scene.mandate(PERSON, List.of("ONCOLOGY"));
        scene.without(mandate, "IMMUNOTHERAPY");
        scene.granted(mandate);
        scene.inForce(scene.declared(PERSON, "WRITING", scene.company("Éditions", "OTHER", null), "IMMUNOTHERAPY"));
        assertThat(open()).isEmpty();
    }

    @Test
    void a_mandate_that_comes_after_the_link_is_felt_as_well() {
        scene.inForce(scene.declared(PERSON, "CONSULTING", scene.company("Vaccins SA", "PHARMA", null)));
        UUID mandate = granted("VACCINATION");
        assertThat(open()).extracting(MatchRow::activity).containsExactly(mandate);
    }

    @Test
    void an_account_in_the_hands_of_somebody_with_a_partnership_on_social_media_is_flagged() {
        house.change(
                """
                insert into account_seat (id, official_account_id, person_id, role, since)
                select gen_random_uuid(), a.id, p.id, 'EDITOR', date '2026-11-21' from official_account a, person p
                 where p.staff_no = ? and a.id = (
                       select o.official_account_id from account_objective o join official_account b on b.id = o.official_account_id
                        where b.state = 'ACTIVE' order by b.reference limit 1)""",
                PERSON);
        scene.inForce(scene.declared(PERSON, "SOCIAL_MEDIA_PARTNERSHIP", scene.company("Rubans Forme", "OTHER", null)));
        assertThat(open()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.kind()).isEqualTo(MatchKind.ACCOUNT);
            assertThat(row.basis()).isEqualTo(MatchBasis.PARTNERSHIP);
        });
    }

    @Test
    void who_changes_the_sector_of_a_company_finds_what_it_touches_now() {
        granted("VACCINATION");
        UUID company = scene.company("Vaccins SA", "OTHER", null);
        scene.inForce(scene.declared(PERSON, "CONSULTING", company));
        assertThat(open()).isEmpty();
        house.change("update counterparty set sector = 'PHARMA' where id = ?", company);
        assertThat(open()).hasSize(1);
    }

    @Test
    void somebody_elses_links_touch_nobodys_mandate() {
        granted("VACCINATION");
        scene.inForce(scene.declared(THOMAS, "CONSULTING", scene.company("Vaccins SA", "PHARMA", null)));
        assertThat(open()).noneMatch(row -> row.person().equals(person(PERSON)));
    }

    @Test
    void the_officer_says_whether_it_matters_and_may_think_better_of_it() {
        UUID match = oneMatch();
        refused("shared.motiveMissing", () -> say(CATHERINE, match, 0, MatchStanding.DISMISSED, ""));
        say(CATHERINE, match, 0, MatchStanding.DISMISSED, "Ce n’est pas la même société");
        assertThat(open()).isEmpty();
        refused("shared.changedMeanwhile", () -> say(CATHERINE, match, 0, MatchStanding.CONFIRMED, "autre fenêtre"));
        refused("matches.saidAlready", () -> say(CATHERINE, match, 1, MatchStanding.DISMISSED, "encore"));
        say(CATHERINE, match, 1, MatchStanding.CONFIRMED, "Vérifié au registre des entreprises");
        assertThat(house.words("select author from interest_match_judgement where match_id = ? order by line", match))
                .containsExactly(CATHERINE, CATHERINE);
    }

    @Test
    void what_waits_is_counted_without_going_through_what_was_settled() {
        UUID match = oneMatch();
        int waiting = as(CATHERINE, desk::waiting);
        settled(match, 20_000);
        assertThat(as(CATHERINE, desk::waiting)).isEqualTo(waiting).isPositive();
        String question = house.words("select prosrc from pg_proc where proname = 'interest_matches_waiting'")
                .get(0)
                .replace("reader", "'" + person(CATHERINE) + "'");
        assertThat(String.join("\n", house.words("explain " + question)))
                .contains("interest_match_pkey")
                .doesNotContain("Seq Scan on interest_match m");
        say(CATHERINE, match, 0, MatchStanding.DISMISSED, "Une autre société");
        assertThat(as(CATHERINE, desk::waiting)).isEqualTo(waiting - 1);
    }

    @Test
    void what_no_other_declaration_can_bring_back_waits_no_more() {
        oneMatch();
        int all = Integer.parseInt(
                house.words("select count(*) from interest_match_waiting").get(0));
        scene.inForce(scene.declared(PERSON, "CONSULTING", scene.company("Conseil SA", "OTHER", null)));
        assertThat(house.words("select interest_matches_over() > 0").get(0)).isEqualTo("t");
        assertThat(Integer.parseInt(house.words("select count(*) from interest_match_waiting")
                        .get(0)))
                .isLessThan(all);
    }

    @Test
    void what_the_officer_says_of_an_account_or_a_partner_counts_there() {
        String account = house.words("select id::text from official_account order by reference limit 1")
                .get(0);
        judged("ACCOUNT", account, 900, "MAJOR");
        assertThat(touches("ACCOUNT", account)).isEqualTo("t");
        judged("ACCOUNT", account, 901, "MINOR");
        assertThat(house.words("select count(*) from interest_weighs('ACCOUNT', ?::uuid)", account))
                .containsExactly("0");
        String use = house
                .words(
                        """
                select u.id::text from logo_use u join interest_counting c on c.person_id = u.requester_id
                 where u.partner_kind in ('HEALTH_INDUSTRY', 'OTHER_COMMERCIAL')
                   and u.state not in ('REJECTED', 'REVOKED', 'COMPLETED', 'WITHDRAWN') limit 1""")
                .stream()
                .findFirst()
                .orElse("");
        if (!use.isEmpty()) {
            judged("PARTNER", use, 902, "MAJOR");
            assertThat(house.words("select count(*) > 0 from logo_interest_open where logo_use_id = ?::uuid", use))
                    .containsExactly("t");
        }
    }

    /** The last word about the first link that counts. */
    private void judged(String kind, String activity, int place, String level) {
        house.change(
                """
                insert into interest_assessment (declaration_id, place, line, link_id, activity_kind, activity, level, reasons)
                select c.declaration_id, ?, 0, c.link_id, ?, ?, ?, 'dit'
                  from interest_counting c
                 order by ? = 'PARTNER' and exists (select from logo_use u where u.id::text = ? and u.requester_id = c.person_id)
                       desc, c.link_id
                 limit 1""",
                place,
                kind,
                activity,
                level,
                kind,
                activity);
    }

    private String touches(String kind, String about) {
        return house.words("select interest_touches(?, ?::uuid)", kind, about).get(0);
    }

    /** So many more, each set aside by the officer. */
    private void settled(UUID match, int times) {
        for (String table : List.of("interest_match", "interest_match_judgement")) {
            house.change("alter table " + table + " disable trigger user");
        }
        house.change(
                """
                insert into interest_match (id, link_id, person_id, activity_kind, activity, subject, basis, found_at)
                select gen_random_uuid(), m.link_id, m.person_id, m.activity_kind, m.activity, 'S' || n, m.basis, m.found_at
                  from interest_match m, generate_series(1, ?) n where m.id = ?""",
                times,
                match);
        house.change(
                """
                insert into interest_match_judgement (match_id, line, at, effective_on, author, acted_as, standing, motive)
                select m.id, 0, now(), institution_day(), 'PORTAL', 'SYSTEM', 'DISMISSED', 'x'
                  from interest_match m where m.subject ~ '^S[0-9]+$'""");
        for (String table : List.of("interest_match", "interest_match_judgement")) {
            house.change("alter table " + table + " enable trigger user");
            house.change("analyze " + table);
        }
    }

    @Test
    void nobody_judges_a_match_of_their_own_and_only_the_officer_judges() {
        scene.inForce(scene.declared(CATHERINE, "CONSULTING", scene.company("Vaccins SA", "PHARMA", null)));
        UUID mandate = scene.mandate(CATHERINE, List.of("VACCINATION"));
        scene.granted(mandate);
        MatchRow own = open().stream().filter(MatchRow::own).findFirst().orElseThrow();
        refused("matches.aboutYourself", () -> say(CATHERINE, own.id(), 0, MatchStanding.DISMISSED, "rien"));
        closed(() -> say(THOMAS, own.id(), 0, MatchStanding.DISMISSED, "rien"));
        closed(() -> as(THOMAS, () -> desk.list(OPEN, PageRequest.FIRST, "fr")));
    }

    @Test
    void what_is_over_counts_no_more_and_is_still_found_among_the_past() {
        UUID match = oneMatch();
        house.change(
                "update mandate set state = 'REVOKED', ended_on = starts_on, end_reason = 'REPLACED' where id ="
                        + " (select activity from interest_match where id = ?)",
                match);
        assertThat(open()).isEmpty();
        MatchFilter past = new MatchFilter(null, null, null, true);
        assertThat(as(CATHERINE, () -> desk.list(past, PageRequest.FIRST, "fr")).rows())
                .extracting(MatchRow::id)
                .contains(match);
    }

    @Test
    void a_match_is_written_once_and_so_is_what_was_said_of_it() {
        UUID match = oneMatch();
        say(CATHERINE, match, 0, MatchStanding.CONFIRMED, "oui");
        assertThatThrownBy(() -> house.change("update interest_match_judgement set standing = 'DISMISSED'"))
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> house.changeAsPortal("delete from interest_match"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_name_of_a_company_is_compared_without_what_kind_of_company_it_is() {
        assertThat(keys("Oncarix Pharma inc.", "ONCARIX PHARMA, S.A.", "Les Laboratoires Oncarix-Pharma"))
                .containsExactly("oncarix pharma", "oncarix pharma", "laboratoires oncarix pharma");
        assertThat(keys("Société Anonyme", "SA")).containsExactly("societe anonyme", "sa");
    }

    @Test
    void what_a_company_of_the_group_paid_is_found_in_the_declaration() {
        UUID group = scene.company("Oncarix Holding AG", "PHARMA", null);
        scene.inForce(scene.declared(PERSON, "CONSULTING", scene.company("Oncarix Pharma", "PHARMA", group)));
        String asked = "select coalesce(declared_party(?, ?), '')";
        assertThat(house.words(asked, person(PERSON), "ONCARIX PHARMA INC")).containsExactly("Oncarix Pharma");
        assertThat(house.words(asked, person(PERSON), "Oncarix Holding")).containsExactly("Oncarix Pharma");
        assertThat(house.words(asked, person(PERSON), "Vaxelle")).containsExactly("");
        assertThat(house.words(asked, person(THOMAS), "Oncarix Pharma")).containsExactly("");
    }

    @Test
    void a_partner_is_found_under_its_name_that_of_its_group_and_a_near_one_which_is_only_proposed() {
        UUID group = scene.company("Oncarix Holding AG", "PHARMA", null);
        scene.inForce(scene.declared(PERSON, "CONSULTING", scene.company("Oncarix Pharma inc.", "PHARMA", group)));
        UUID same = scene.partner(PERSON, "ONCARIX PHARMA SAS");
        UUID near = scene.partner(PERSON, "Oncarix Farma");
        UUID other = scene.partner(PERSON, "Association Respire");
        UUID whole = scene.partner(PERSON, "Oncarix Holding");
        UUID someoneElses = scene.partner(THOMAS, "Oncarix Pharma");
        assertThat(open().stream().collect(Collectors.toMap(MatchRow::activity, MatchRow::basis)))
                .containsEntry(same, MatchBasis.SAME_NAME)
                .containsEntry(near, MatchBasis.LIKE_NAME)
                .containsEntry(whole, MatchBasis.GROUP)
                .doesNotContainKeys(other, someoneElses);
    }

    @Test
    void who_leads_the_one_who_brings_a_partner_in_is_held_against_it_as_well() {
        scene.inForce(scene.declared(JULIEN, "CONSULTING", scene.company("Oncarix Pharma", "PHARMA", null)));
        UUID use = scene.partner(PERSON, "Oncarix Pharma");
        assertThat(open())
                .filteredOn(row -> row.activity().equals(use))
                .extracting(MatchRow::person)
                .containsExactly(person(JULIEN));
    }

    private static void closed(Runnable work) {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(work::run);
    }

    private List<String> keys(String... names) {
        return List.of(names).stream()
                .map(name -> house.words("select party_key(?)", name).get(0))
                .toList();
    }

    private UUID oneMatch() {
        granted("VACCINATION");
        scene.inForce(scene.declared(PERSON, "CONSULTING", scene.company("Vaccins SA", "PHARMA", null)));
        return open().get(0).id();
    }

    private UUID granted(String topic) {
        UUID mandate = scene.mandate(PERSON, List.of(topic));
        scene.granted(mandate);
        return mandate;
    }

    private void say(String staffNo, UUID match, int line, MatchStanding standing, String reason) {
        as(staffNo, () -> desk.judge(match, line, standing, reason));
    }

    private List<MatchRow> open() {
        return as(CATHERINE, () -> desk.list(OPEN, PageRequest.FIRST, "fr")).rows().stream()
                .filter(row -> !inTheSample.contains(row.id()))
                .toList();
    }
}
