package org.aval.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.domain.committee.CommitteeStage.ANNE_MARIE;
import static org.aval.domain.committee.CommitteeStage.CATHERINE;
import static org.aval.domain.committee.CommitteeStage.GINETTE;
import static org.aval.domain.committee.CommitteeStage.IRENE;
import static org.aval.domain.committee.CommitteeStage.JULIEN;
import static org.aval.domain.committee.CommitteeStage.LAW;
import static org.aval.domain.committee.CommitteeStage.MEI_LIN;
import static org.aval.domain.committee.CommitteeStage.SEVEN;
import static org.aval.domain.committee.CommitteeStage.THOMAS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The quorum of one item: after who withdrew, with the substitutes, chaired by who may. */
class QuorumTest {

    @Test
    void seven_need_four_six_need_four_and_five_need_three() {
        assertThat(quorum(SEVEN, List.of()).needed()).isEqualTo(4);
        assertThat(quorum(SEVEN, List.of(JULIEN)).entitled()).isEqualTo(6);
        assertThat(quorum(SEVEN, List.of(JULIEN)).needed()).isEqualTo(4);
        assertThat(quorum(SEVEN, List.of(JULIEN, THOMAS)).entitled()).isEqualTo(5);
        assertThat(quorum(SEVEN, List.of(JULIEN, THOMAS)).needed()).isEqualTo(3);
    }

    @Test
    void three_of_seven_are_too_few_and_enough_when_they_are_convened_a_second_time() {
        List<Voter> three = List.of(IRENE, THOMAS, GINETTE);
        assertThat(quorum(three, List.of()).gaps()).containsExactly(QuorumGap.TOO_FEW);
        assertThat(quorum(three, List.of()).verdict().why()).isEqualTo("committee.tooFew");
        Quorum second = Quorum.of(SEVEN, seats(three), Set.of(), new QuorumLaw(3, true));
        assertThat(second.isMet()).isTrue();
    }

    @Test
    void the_vice_chair_presides_when_the_chair_withdrew_or_is_away() {
        assertThat(quorum(SEVEN, List.of()).presiding()).isEqualTo(IRENE.seat());
        assertThat(quorum(SEVEN, List.of(IRENE)).presiding()).isEqualTo(CATHERINE.seat());
        assertThat(quorum(List.of(CATHERINE, THOMAS, GINETTE, MEI_LIN), List.of())
                        .presiding())
                .isEqualTo(CATHERINE.seat());
        assertThat(quorum(SEVEN, List.of(IRENE, CATHERINE)).gaps()).containsExactly(QuorumGap.NOBODY_PRESIDES);
    }

    @Test
    void on_a_panel_somebody_presides_where_neither_the_chair_nor_the_vice_chair_may() {
        List<UUID> decided = seats(List.of(IRENE, CATHERINE, JULIEN));
        QuorumLaw panel = new QuorumLaw(3, false, true);
        Quorum others = Quorum.of(SEVEN, seats(SEVEN), decided, panel);
        assertThat(others.isMet()).isTrue();
        assertThat(seats(List.of(THOMAS, MEI_LIN, ANNE_MARIE, GINETTE))).contains(others.presiding());
        assertThat(Quorum.of(SEVEN, seats(SEVEN), seats(List.of(IRENE)), panel).presiding())
                .as("whoever may presides before anybody else")
                .isEqualTo(CATHERINE.seat());
        assertThat(Quorum.of(SEVEN, seats(SEVEN), decided, LAW).gaps()).containsExactly(QuorumGap.NOBODY_PRESIDES);
    }

    @Test
    void without_a_clinician_or_without_anybody_from_outside_nothing_is_decided() {
        assertThat(quorum(List.of(CATHERINE, MEI_LIN, ANNE_MARIE, GINETTE), List.of())
                        .gaps())
                .containsExactly(QuorumGap.NO_CLINICIAN);
        assertThat(quorum(SEVEN, List.of(GINETTE)).gaps()).containsExactly(QuorumGap.NO_LAY_MEMBER);
    }

    @Test
    void a_substitute_takes_the_place_of_who_is_away_or_withdrew_and_of_nobody_else() {
        Voter other = CommitteeStage.substitute(30, GINETTE);
        List<Voter> eight = new ArrayList<>(SEVEN);
        eight.add(other);
        Quorum both = Quorum.of(eight, seats(eight), Set.of(), LAW);
        assertThat(both.entitled()).isEqualTo(7);
        assertThat(both.present()).isEqualTo(7);
        assertThat(both.placeOf(other.seat())).isNull();
        Quorum recused = Quorum.of(eight, seats(eight), Set.of(GINETTE.seat()), LAW);
        assertThat(recused.entitled()).isEqualTo(7);
        assertThat(recused.placeOf(other.seat())).isEqualTo(GINETTE.seat());
        assertThat(recused.isMet()).isTrue();
        Quorum neither = Quorum.of(eight, seats(eight), Set.of(GINETTE.seat(), other.seat()), LAW);
        assertThat(neither.entitled()).isEqualTo(6);
        assertThat(neither.isMet()).isFalse();
    }

    private static Quorum quorum(List<Voter> present, List<Voter> recused) {
        return Quorum.of(SEVEN, seats(present), seats(recused), LAW);
    }

    private static List<UUID> seats(List<Voter> voters) {
        return voters.stream().map(Voter::seat).toList();
    }
}
