package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignName;
import org.aval.domain.attestations.CampaignState;
import org.aval.domain.attestations.CampaignStep;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.attestations.QuizRules;
import org.aval.domain.people.Audience;
import org.aval.domain.people.Profession;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampaignDeskTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    /** Secretary of the ethics committee. */
    private static final String SECRETARY = "VB10007";
    /** The director general. */
    private static final String DIRECTOR = "VB10001";

    private CampaignDesk desk;
    private CampaignRegister register;
    private CampaignRound round;
    private UUID text;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(CampaignDesk.class);
        register = house.get(CampaignRegister.class);
        round = house.get(CampaignRound.class);
        text = UUID.fromString(house.words("select id from charter_version where number = '2.1.0'")
                .get(0));
    }

    @Test
    void ten_thousand_people_are_asked_in_the_background_within_ten_seconds() {
        people(10_000);
        UUID id = prepare(nurses());
        assertThat(as(ISABELLE, () -> register.read(id, "fr")).matching()).isGreaterThanOrEqualTo(10_000);
        as(ISABELLE, () -> desk.open(id, 0));
        assertThat(as(ISABELLE, () -> register.read(id, "fr")).asking()).isTrue();
        Instant before = Instant.now();
        begin();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        CampaignRecord record = as(ISABELLE, () -> register.read(id, "fr"));
        assertThat(record.asking()).isFalse();
        assertThat(record.total().asked()).isEqualTo(record.matching());
        begin();
        assertThat(as(ISABELLE, () -> register.read(id, "fr")).total().asked()).isEqualTo(record.matching());
    }

    @Test
    void a_server_that_stops_in_the_middle_goes_on_where_it_was() {
        people(Asking.BATCH + 20);
        UUID id = prepare(nurses());
        as(ISABELLE, () -> desk.open(id, 0));
        assertThat(as("nobody", () -> house.get(CampaignBatch.class).askNext(id)))
                .isTrue();
        assertThat(as(ISABELLE, () -> register.read(id, "fr")).asking()).isTrue();
        begin();
        begin();
        CampaignRecord record = as(ISABELLE, () -> register.read(id, "fr"));
        assertThat(record.total().asked()).isEqualTo(record.matching());
        assertThat(house.words("select count(*) - count(distinct person_id) from obligation where campaign_id = ?", id))
                .containsExactly("0");
    }

    @Test
    void the_rule_counts_units_with_what_is_below_professions_audiences_and_bonds() {
        int everybody = count(AudienceRule.EVERYBODY);
        assertThat(count(AudienceRule.of(Set.of("DG"), Set.of(), Set.of(), Set.of())))
                .isPositive();
        assertThat(count(AudienceRule.of(Set.of(), Set.of(Profession.NURSE), Set.of(), Set.of())))
                .isPositive()
                .isLessThan(everybody);
        assertThat(count(AudienceRule.of(Set.of(), Set.of(), Set.of(Audience.VOLUNTEER), Set.of())))
                .isPositive();
        assertThat(count(AudienceRule.of(Set.of(), Set.of(Profession.NURSE), Set.of(Audience.VOLUNTEER), Set.of())))
                .as("all conditions apply")
                .isZero();
        assertThat(count(AudienceRule.EVERYBODY.renewing(0)))
                .as("whose signature still runs is left alone")
                .isLessThan(everybody);
    }

    @Test
    void a_campaign_for_nobody_is_refused_and_leaves_nothing() {
        refused(
                "attestations.campaign.nobody",
                () -> prepare(AudienceRule.of(Set.of(), Set.of(Profession.MIDWIFE), Set.of(), Set.of())));
        assertThat(house.words("select count(*) from campaign where state = 'DRAFT'"))
                .containsExactly("0");
    }

    @Test
    void what_was_cancelled_has_no_object_any_more_and_what_is_closed_asks_nobody() {
        UUID id = prepare(AudienceRule.of(Set.of(), Set.of(Profession.NURSE), Set.of(), Set.of()));
        as(ISABELLE, () -> desk.open(id, 0));
        begin();
        int version = as(ISABELLE, () -> register.read(id, "fr")).version();
        as(KARIM, () -> desk.cancel(id, version, "Mauvaise version"));
        assertThat(house.words("select distinct state from obligation where campaign_id = ?", id))
                .containsExactly("CANCELLED");
        assertThat(house.words(
                        """
                        select distinct j.acted_as || ' ' || j.from_state || ' ' || j.motive from obligation_journal j
                          join obligation o on o.id = j.obligation_id where o.campaign_id = ? and j.step = 'CANCEL'""",
                        id))
                .containsExactly("POLICY_OWNER ASSIGNED Mauvaise version");
        refused("attestations.campaign.wrongState", () -> as(ISABELLE, () -> desk.open(id, version + 1)));
    }

    @Test
    void a_rolling_campaign_asks_who_joins_and_a_leaver_s_is_cancelled() {
        UUID id = as(ISABELLE, () -> desk.prepare(wish(CampaignKind.ANNUAL, nurses(), true), List.of()));
        as(ISABELLE, () -> desk.open(id, 0));
        begin();
        int before = as(ISABELLE, () -> register.read(id, "fr")).total().asked();
        people(3);
        house.change("update person set starts_on = institution_day() - 1 where staff_no like 'ZZ%'");
        as("nobody", () -> round.follow());
        assertThat(as(ISABELLE, () -> register.read(id, "fr")).total().asked()).isEqualTo(before + 3);
        assertThat(
                        house.words(
                                "select distinct o.due_on from obligation o join person p on p.id = o.person_id where p.staff_no like 'ZZ%'"))
                .containsExactly(TODAY.plusDays(30).toString());
        house.change("update person set status = 'LEFT', ends_on = institution_day() - 1 where staff_no = 'ZZ00001'");
        as("nobody", () -> house.get(LeaversRound.class).walk());
        as("nobody", () -> house.get(LeaversRound.class).walk());
        assertThat(as(ISABELLE, () -> register.read(id, "fr")).total().asked()).isEqualTo(before + 2);
    }

    @Test
    void what_follows_an_incident_is_shown_to_the_committee_s_office_only() {
        CampaignWish wish = wish(CampaignKind.REMEDIAL, AudienceRule.LISTED, false);
        UUID id = as(SECRETARY, () -> desk.prepare(wish, List.of(" vb10010 ")));
        refused(
                "attestations.campaign.unknownPeople",
                () -> as(SECRETARY, () -> desk.prepare(wish, List.of("VB1", "VB10010"))));
        refused("attestations.notYourOffice", () -> as(ISABELLE, () -> desk.prepare(wish, List.of("VB10010"))));
        as(SECRETARY, () -> desk.open(id, 0));
        begin();
        assertThat(as(SECRETARY, () -> register.read(id, "fr")).total().asked()).isEqualTo(1);
        for (String other : List.of(ISABELLE, KARIM, AUDITOR, DIRECTOR)) {
            refused("attestations.unknown", () -> as(other, () -> register.read(id, "fr")));
            assertThat(as(other, () -> register.list(CampaignFilter.ALL, PageRequest.FIRST, "fr"))
                            .rows())
                    .noneMatch(row -> row.kind() == CampaignKind.REMEDIAL);
        }
        assertThat(as(ISABELLE, () -> house.get(AttestationRegister.class)
                                .list(new ObligationFilter(null, null, false, "Amélie"), PageRequest.FIRST, "fr"))
                        .rows())
                .noneMatch(row -> row.campaign() == CampaignKind.REMEDIAL);
        UUID obligation = UUID.fromString(house.words("select id from obligation where campaign_id = ?", id)
                .get(0));
        refused(
                "attestations.unknown",
                () -> as(ISABELLE, () -> house.get(AttestationRegister.class).read(obligation, "fr")));
    }

    @Test
    void the_board_sees_groups_of_five_and_more_and_nobody_else_s_steps() {
        UUID annual = UUID.fromString(
                house.words("select id from campaign where code = 'ANN-2026'").get(0));
        CampaignRecord full = as(ISABELLE, () -> register.read(annual, "fr"));
        CampaignRecord board = as(DIRECTOR, () -> register.read(annual, "fr"));
        assertThat(full.units()).anyMatch(unit -> unit.asked() < 5);
        assertThat(board.units()).isNotEmpty().allMatch(unit -> unit.asked() >= 5);
        assertThat(board.total().asked()).isEqualTo(full.total().asked());
        assertThat(board.timeline()).isEmpty();
        assertThat(board.verdict(CampaignStep.CLOSE).granted()).isFalse();
        refused(
                "attestations.notYourOffice",
                () -> as(NOEMIE, () -> register.list(CampaignFilter.ALL, PageRequest.FIRST, "fr")));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(DIRECTOR, () -> desk.close(annual, 0, "x")));
    }

    @Test
    void two_officers_at_once_are_told_and_the_register_narrows() {
        UUID id = prepare(nurses());
        as(ISABELLE, () -> desk.open(id, 0));
        refused("shared.changedMeanwhile", () -> as(KARIM, () -> desk.cancel(id, 0, "x")));
        assertThat(as(
                                AUDITOR,
                                () -> register.list(
                                        new CampaignFilter(CampaignState.OPEN, CampaignKind.ANNUAL, "rappel"),
                                        PageRequest.FIRST,
                                        "fr"))
                        .rows())
                .extracting(CampaignSummary::code)
                .containsExactly("ANN-2026-02", "ANN-2026");
    }

    @Test
    void whose_signature_ends_within_a_month_is_asked_for_the_next_one_once() {
        house.clock().set(Instant.parse("2027-09-10T14:00:00Z"));
        as("nobody", () -> house.get(RenewalRound.class).walk());
        as("nobody", () -> house.get(RenewalRound.class).walk());
        assertThat(house.words("select code from campaign where name_fr like 'Renouvellement%'"))
                .containsExactly("ANN-2027-01");
        begin();
        as("nobody", () -> round.follow());
        List<String> asked = asked();
        assertThat(asked).contains(KARIM, "VB10003").doesNotContain(NOEMIE);
        assertThat(
                        house.words(
                                """
                        select count(*) from obligation o join campaign g on g.id = o.campaign_id and g.code = 'ANN-2027-01'
                         where exists (select 1 from attestation t where t.person_id = o.person_id
                                          and t.valid_until > date '2027-10-10')"""))
                .as("signatures that run longer")
                .containsExactly("0");
        house.clock().set(Instant.parse("2027-09-25T14:00:00Z"));
        as("nobody", () -> house.get(RenewalRound.class).walk());
        as("nobody", () -> round.follow());
        assertThat(asked()).containsAll(asked).hasSizeGreaterThan(asked.size()).doesNotHaveDuplicates();
    }

    private List<String> asked() {
        return house.words(
                """
                select p.staff_no from obligation o join campaign g on g.id = o.campaign_id and g.code = 'ANN-2027-01'
                  join person p on p.id = o.person_id""");
    }

    private int count(AudienceRule rule) {
        return as(ISABELLE, () -> desk.count(wish(CampaignKind.ANNUAL, rule, false), List.of()));
    }

    private UUID prepare(AudienceRule rule) {
        return as(ISABELLE, () -> desk.prepare(wish(CampaignKind.ANNUAL, rule, false), List.of()));
    }

    private static AudienceRule nurses() {
        return AudienceRule.of(Set.of(), Set.of(Profession.NURSE), Set.of(), Set.of());
    }

    private CampaignWish wish(CampaignKind kind, AudienceRule rule, boolean rolling) {
        return new CampaignWish(
                kind,
                new CampaignName("Rappel de novembre", "November refresh"),
                text,
                TODAY,
                rolling ? null : TODAY.plusDays(30),
                rolling ? 30 : null,
                rolling,
                rule,
                QuizRules.USUAL);
    }

    private void begin() {
        as("nobody", () -> round.begin());
    }

    private void people(int count) {
        house.change(
                """
                insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language,
                                    employment_type, profession, starts_on, status)
                select gen_random_uuid(), 0, 'ZZ' || lpad(n::text, 5, '0'), '', 'Prénom', 'Nom', 'zz' || n || '@x.example', 'fr',
                       'PERMANENT', 'NURSE', institution_day(), 'ACTIVE'
                  from generate_series(1, ?) n""",
                count);
    }
}
