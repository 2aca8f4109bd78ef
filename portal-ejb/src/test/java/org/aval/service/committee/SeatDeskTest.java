package org.aval.service.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.committee.CompositionRule;
import org.aval.domain.committee.SeatCondition;
import org.aval.domain.committee.SeatDuty;
import org.aval.domain.committee.SeatKind;
import org.aval.domain.committee.SeatStanding;
import org.aval.domain.committee.SeatStep;
import org.aval.domain.committee.SeatWish;
import org.aval.service.house.RegisterTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seat on the committee: proposed by the secretary, decided by the director general, pledged for by who sits there. */
class SeatDeskTest extends RegisterTest {

    private static final String HELENE = "VB10001";
    private static final String NATHALIE = "VB10006";
    private static final String MARC_ANTOINE = "VB10007";
    private static final String IRENE = "VB10008";
    private static final String FATOU = "VB10014";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private SeatDesk desk;
    private CommitteeRegister register;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(SeatDesk.class);
        register = house.get(CommitteeRegister.class);
    }

    @Test
    void the_sample_has_seven_who_vote_and_four_who_advise_and_all_rules_hold() {
        CommitteeView view = as(MARC_ANTOINE, () -> register.members("fr"));
        assertThat(view.voting()).hasSize(7).extracting(SeatRow::standing).containsOnly(SeatStanding.SITTING);
        assertThat(view.voting()).first().satisfies(chair -> {
            assertThat(chair.name()).isEqualTo("Dre Irène Vasquez");
            assertThat(chair.duty()).isEqualTo(SeatDuty.CHAIR);
        });
        assertThat(view.advising()).hasSize(4).extracting(SeatRow::standing).containsOnly(SeatStanding.SITTING);
        assertThat(view.composition()).hasSize(CompositionRule.values().length).doesNotContainValue(false);
    }

    @Test
    void everybody_knows_who_sits_there_and_only_those_concerned_know_what_is_missing() {
        CommitteeView view = as(AMELIE, () -> register.members("en"));
        assertThat(view.voting()).hasSize(7).allMatch(row -> row.missing().isEmpty());
        assertThat(view.others()).isEmpty();
        UUID chair = view.voting().get(0).id();
        refused("committee.unknown", () -> as(AMELIE, () -> register.seat(chair, "fr")));
        assertThat(as(IRENE, () -> register.seat(chair, "fr")).own()).isTrue();
    }

    @Test
    void from_the_proposal_to_the_pledge() {
        UUID seat = propose(FATOU, SeatKind.ALLIED);
        assertThat(house.words("select address from mail where kind = 'committee.proposed'"))
                .containsExactly("helene.marchand@chuvb.example");
        assertThat(as(HELENE, () -> register.waiting()))
                .extracting(SeatWaiting::step, SeatWaiting::name)
                .contains(tuple(SeatStep.APPOINT, "Fatou Diop"));
        refused("committee.unknown", () -> as(AMELIE, () -> desk.pledge(seat, 0)));
        as(HELENE, () -> desk.appoint(seat, 0, "Candidature retenue"));
        assertThat(house.words("select address from mail where kind = 'committee.appointed'"))
                .containsExactly("fatou.diop@chuvb.example");
        assertThat(as(FATOU, () -> register.waiting()))
                .extracting(SeatWaiting::step)
                .containsExactly(SeatStep.PLEDGE);
        assertThat(read(FATOU, seat).missing()).contains(SeatCondition.PLEDGED, SeatCondition.OFFICE_HELD);
        as(FATOU, () -> desk.pledge(seat, 1));
        assertThat(read(FATOU, seat).row().standing()).isEqualTo(SeatStanding.SILENT);
        refused("shared.changedMeanwhile", () -> as(FATOU, () -> desk.resign(seat, 0, "Trop de travail")));
        as(FATOU, () -> desk.resign(seat, 2, "Trop de travail"));
        assertThat(house.words("select address from mail where kind = 'committee.resigned'"))
                .containsExactly("marc-antoine.pelletier@chuvb.example");
    }

    @Test
    void nobody_gets_a_second_seat_and_who_protects_information_never_votes() {
        refused("committee.sitsAlready", () -> propose(THOMAS, SeatKind.NURSE));
        refused("committee.neverVotes", () -> propose(AUDITOR, SeatKind.MANAGEMENT));
        refused(
                "committee.dutyTaken",
                () -> as(MARC_ANTOINE, () -> desk.propose(wish(FATOU, SeatKind.ALLIED, SeatDuty.CHAIR, null), "")));
        UUID lawyers = seatOf(CATHERINE);
        refused(
                "committee.notAlike",
                () -> as(MARC_ANTOINE, () -> desk.propose(wish(FATOU, SeatKind.ALLIED, SeatDuty.MEMBER, lawyers), "")));
        UUID nurses = seatOf(THOMAS);
        UUID substitute =
                as(MARC_ANTOINE, () -> desk.propose(wish(AMELIE, SeatKind.NURSE, SeatDuty.MEMBER, nurses), ""));
        assertThat(read(MARC_ANTOINE, substitute).row().replaces()).isEqualTo("Thomas Lévesque");
    }

    @Test
    void a_declaration_that_is_over_silences_the_seat_at_once_and_what_is_decided_is_not_rewritten() {
        house.change("update declaration set valid_until = date '2026-11-20' where declarant_id = ?", person(THOMAS));
        CommitteeView view = as(MARC_ANTOINE, () -> register.members("fr"));
        assertThat(view.voting())
                .filteredOn(row -> row.standing() == SeatStanding.SILENT)
                .singleElement()
                .satisfies(row -> assertThat(row.missing()).containsExactly(SeatCondition.INTERESTS_DECLARED));
        assertThatThrownBy(() -> house.change("update committee_seat set kind = 'LEGAL' where kind = 'NURSE'"))
                .hasMessageContaining("never rewritten");
        assertThatThrownBy(() -> house.change("delete from committee_seat_journal"))
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> house.change(
                        "insert into committee_seat select gen_random_uuid(), 0, ?, kind, duty, outside, null, starts_on,"
                                + " ends_on, 1, state, null, null from committee_seat where duty = 'CHAIR'",
                        person(FATOU)))
                .hasMessageContaining("one_chair_and_one_vice_chair");
    }

    @Test
    void a_term_that_ends_soon_waits_for_who_renews_it() {
        assertThat(as(HELENE, () -> register.waiting()))
                .extracting(SeatWaiting::step)
                .containsOnly(SeatStep.RENEW);
        UUID seat = seatOf(THOMAS);
        as(HELENE, () -> desk.renew(seat, 0, "Second mandat"));
        assertThat(read(HELENE, seat).row().endsOn()).isEqualTo("2030-01-07");
        refused("committee.renewedAlready", () -> as(HELENE, () -> desk.renew(seat, 1, "Encore")));
        assertThat(as(NATHALIE, () -> register.waiting())).isEmpty();
    }

    private UUID propose(String staffNo, SeatKind kind) {
        return as(MARC_ANTOINE, () -> desk.propose(wish(staffNo, kind, SeatDuty.MEMBER, null), "Candidature"));
    }

    private SeatWish wish(String staffNo, SeatKind kind, SeatDuty duty, @Nullable UUID of) {
        return new SeatWish(person(staffNo), kind, duty, false, of, TODAY);
    }

    private UUID seatOf(String staffNo) {
        return UUID.fromString(house.words("select id::text from committee_seat where person_id = ?", person(staffNo))
                .get(0));
    }

    private SeatRecord read(String reader, UUID seat) {
        return as(reader, () -> register.seat(seat, "fr"));
    }
}
