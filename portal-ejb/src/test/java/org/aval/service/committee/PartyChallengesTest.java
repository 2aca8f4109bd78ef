package org.aval.service.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.committee.RecusalKind;
import org.aval.domain.committee.RecusalState;
import org.aval.domain.hearings.HearingStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.hearings.HearingRef;
import org.aval.service.hearings.OwnHearingDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is heard challenges a member: it reaches the committee by itself, and they are told what came of it and no more. */
class PartyChallengesTest extends CommitteeTest {

    private static final String WHY = "Nous étions associées, dit l’alouette.";
    private static final List<String> OTHERS = List.of(CATHERINE, MEI_LIN, ANNE_MARIE, GINETTE);

    private OwnHearingDesk desk;
    private RecusalDesk recusals;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(OwnHearingDesk.class);
        recusals = house.get(RecusalDesk.class);
    }

    @Test
    void what_a_party_asks_before_there_is_an_agenda_waits_and_comes_with_the_case() {
        UUID incident = reported(NOBODY, PRIYA);
        UUID hearing = heard(incident, PRIYA);
        challenge(hearing, IRENE, false);
        assertThat(made(hearing)).singleElement().satisfies(line -> {
            assertThat(line.member()).isEqualTo("Dre Irène Vasquez");
            assertThat(line.words()).isEqualTo(WHY + "\n\nLe contrat de 2024");
            assertThat(line.standing()).isEqualTo(ChallengeStanding.WAITING);
        });
        state(incident, "COMMITTEE");
        UUID item = put(planned(), incident);
        assertThat(item(MARC_ANTOINE, item).recusals())
                .filteredOn(line -> line.kind() == RecusalKind.CHALLENGE)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("Dre Irène Vasquez");
                    assertThat(line.reasons()).startsWith(WHY);
                    assertThat(line.state()).isEqualTo(RecusalState.REQUESTED);
                });
        assertThat(made(hearing)).first().satisfies(line -> assertThat(line.standing())
                .isEqualTo(ChallengeStanding.BEFORE_THE_COMMITTEE));
        noWordStands();
    }

    @Test
    void what_a_party_asks_of_an_item_stands_there_at_once_and_the_others_decide_it() {
        UUID incident = reported(NOBODY, PRIYA);
        UUID hearing = heard(incident, PRIYA);
        state(incident, "COMMITTEE");
        UUID session = planned();
        UUID item = put(session, incident);
        convened(session);
        assertThat(own(PRIYA, hearing).challenges().until()).isEqualTo("2026-12-06");
        challenge(hearing, IRENE, false);
        assertThat(house.words(
                        "select author || ' ' || acted_as from committee_item_journal where step = 'CHALLENGE'"
                                + " and committee_item_id = ?",
                        item))
                .containsExactly(PRIYA + " EMPLOYEE");
        opened(session, SEVEN);
        ItemRecord open = item(CATHERINE, item);
        UUID asked = pending(open).id();
        assertThat(open.line().entitled()).as("Thomas works in her unit").isEqualTo(6);
        assertThat(List.of(pending(open).entitled(), pending(open).needed())).containsExactly(5, 3);
        refused("committee.noVoice", () -> as(IRENE, () -> recusals.castOn(item, asked, Choice.AGAINST)));
        refused("committee.unknown", () -> as(THOMAS, () -> recusals.castOn(item, asked, Choice.FOR)));
        vote(item, asked, Choice.FOR);
        as(CATHERINE, () -> recusals.concludeOn(shown(item), asked, "Une association récente", null));
        assertThat(item(CATHERINE, item).line().needed()).isEqualTo(3);
        assertThat(item(CATHERINE, item).presiding()).isEqualTo("Me Catherine Roy-Lalonde");
        refused("committee.unknown", () -> item(IRENE, item));
        assertThat(made(hearing)).singleElement().satisfies(line -> {
            assertThat(line.standing()).isEqualTo(ChallengeStanding.UPHELD);
            assertThat(line.answer()).isEqualTo("Une association récente");
        });
        noWordStands();
    }

    @Test
    void a_member_who_does_not_sit_anyway_is_told_to_nobody_before_the_committee_sits() {
        UUID incident = reported(NOBODY, PRIYA);
        UUID hearing = heard(incident, PRIYA);
        state(incident, "COMMITTEE");
        UUID session = planned();
        UUID item = put(session, incident);
        convened(session);
        assertThat(item(MARC_ANTOINE, item).line().away()).containsExactly("Thomas Lévesque");
        assertThat(own(PRIYA, hearing).challenges().members())
                .extracting(ChallengeSheet.Member::name)
                .contains("Thomas Lévesque")
                .hasSize(7);
        challenge(hearing, THOMAS, false);
        assertThat(made(hearing)).first().satisfies(line -> assertThat(line.standing())
                .isEqualTo(ChallengeStanding.BEFORE_THE_COMMITTEE));
        opened(session, SEVEN);
        assertThat(made(hearing)).first().satisfies(line -> {
            assertThat(line.standing()).isEqualTo(ChallengeStanding.UPHELD);
            assertThat(line.answer()).isEmpty();
        });
    }

    @Test
    void of_two_parties_who_challenge_the_same_member_each_is_answered() {
        UUID incident = reported(NOBODY, PRIYA, "VB10014");
        UUID hearing = heard(incident, PRIYA);
        UUID other = heard(incident, "VB10014");
        challenge(hearing, IRENE, false);
        as("VB10014", () -> desk.challenge(shown("VB10014", other), wish(IRENE, false)));
        state(incident, "COMMITTEE");
        UUID session = planned();
        UUID item = put(session, incident);
        convened(session);
        opened(session, SEVEN);
        vote(item, pending(item(CATHERINE, item)).id(), Choice.AGAINST);
        conclude(item);
        assertThat(own("VB10014", other).challenges().made()).first().satisfies(line -> assertThat(line.standing())
                .as("what the other one asked is looked at for itself")
                .isEqualTo(ChallengeStanding.BEFORE_THE_COMMITTEE));
        vote(item, pending(item(CATHERINE, item)).id(), Choice.FOR);
        conclude(item);
        assertThat(made(hearing)).first().satisfies(line -> assertThat(line.standing())
                .isEqualTo(ChallengeStanding.REJECTED));
        assertThat(own("VB10014", other).challenges().made()).first().satisfies(line -> assertThat(line.standing())
                .isEqualTo(ChallengeStanding.UPHELD));
    }

    @Test
    void after_fifteen_days_only_what_nobody_knew_is_heard_and_the_days_are_a_parameter() {
        UUID incident = reported(NOBODY, PRIYA);
        UUID hearing = heard(incident, PRIYA);
        state(incident, "COMMITTEE");
        UUID session = planned(BEGINS.plus(Duration.ofDays(40)), null);
        put(session, incident);
        convened(session);
        house.clock().forward(Duration.ofDays(16));
        refused("committee.challengedTooLate", () -> challenge(hearing, IRENE, false));
        challenge(hearing, GINETTE, true);
        house.change("alter table parameter_value disable trigger user");
        house.change("update parameter_value set value = '20' where key = 'recusalChallengeDays'");
        challenge(hearing, IRENE, false);
        assertThat(made(hearing)).extracting(ChallengeLine::unknownBefore).containsExactly(true, false);
    }

    @Test
    void a_forged_request_a_second_click_and_what_is_over_are_refused() {
        UUID incident = reported(NOBODY, PRIYA);
        UUID hearing = heard(incident, PRIYA);
        HearingRef shown = shown(PRIYA, hearing);
        for (String other : List.of(AMELIE, MARC_ANTOINE, IRENE, AUDITOR, ADMIN)) {
            refused("incidents.unknown", () -> as(other, () -> desk.challenge(shown, wish(IRENE, false))));
        }
        refused("committee.noMember", () -> as(PRIYA, () -> desk.challenge(shown, wish(MARC_ANTOINE, false))));
        as(PRIYA, () -> desk.challenge(shown, wish(IRENE, false)));
        refused("shared.changedMeanwhile", () -> as(PRIYA, () -> desk.challenge(shown, wish(IRENE, false))));
        refused("committee.askedAlready", () -> challenge(hearing, IRENE, false));
        state(incident, "DECIDED");
        refused("committee.decidedByNow", () -> challenge(hearing, GINETTE, false));
        assertThat(own(PRIYA, hearing).verdicts())
                .containsEntry(HearingStep.CHALLENGE, Verdict.refused("committee.decidedByNow"));
        assertThatThrownBy(() -> house.change("update committee_challenge set ground = 'OTHER'"))
                .hasMessageContaining("not rewritten");
    }

    @Test
    void what_was_not_decided_comes_with_the_case_to_the_next_session() {
        UUID incident = reported(NOBODY, PRIYA);
        UUID hearing = heard(incident, PRIYA);
        challenge(hearing, IRENE, false);
        state(incident, "COMMITTEE");
        UUID session = planned();
        put(session, incident);
        convened(session);
        as(MARC_ANTOINE, () -> house.get(SessionDesk.class).postpone(ref(session)));
        UUID second = planned(BEGINS.plus(Duration.ofDays(3)), session);
        SessionRecord next =
                as(MARC_ANTOINE, () -> house.get(SessionRegister.class).read(second, "fr"));
        UUID again = Objects.requireNonNull(next.agenda().get(0).id());
        assertThat(pending(item(MARC_ANTOINE, again)).name()).isEqualTo("Dre Irène Vasquez");
    }

    private void challenge(UUID hearing, String member, boolean unknownBefore) {
        HearingRef shown = shown(PRIYA, hearing);
        as(PRIYA, () -> desk.challenge(shown, wish(member, unknownBefore)));
    }

    private ChallengeWish wish(String member, boolean unknownBefore) {
        String seat = house.words("select id::text from committee_seat where person_id = ?", person(member))
                .get(0);
        return new ChallengeWish(
                UUID.fromString(seat), RecusalGround.PRIOR_INVOLVEMENT, WHY, "Le contrat de 2024", unknownBefore);
    }

    private HearingRef shown(String reader, UUID hearing) {
        return new HearingRef(hearing, own(reader, hearing).version());
    }

    private List<ChallengeLine> made(UUID hearing) {
        return own(PRIYA, hearing).challenges().made();
    }

    private static RecusalLine pending(ItemRecord item) {
        return item.recusals().stream().filter(RecusalLine::pending).findFirst().orElseThrow();
    }

    private void vote(UUID item, UUID asked, Choice choice) {
        OTHERS.forEach(member -> as(member, () -> recusals.castOn(item, asked, choice)));
        as(JULIEN, () -> recusals.castOn(item, asked, choice));
    }

    private void conclude(UUID item) {
        UUID asked = pending(item(CATHERINE, item)).id();
        as(CATHERINE, () -> recusals.concludeOn(shown(item), asked, "Vu les pièces", null));
    }

    private void noWordStands() {
        for (String table :
                List.of("committee_challenge", "committee_recusal", "hearing_text", "mail", "command_journal")) {
            assertThat(String.join("\n", house.words("select t::text from " + table + " t")))
                    .as(table)
                    .doesNotContain("alouette");
        }
        assertThat(house.words("select kind from mail where address = 'priya.raman@chuvb.example'"))
                .as("nobody who reads the outbox learns who is heard")
                .containsOnly("measures.waits");
    }
}
