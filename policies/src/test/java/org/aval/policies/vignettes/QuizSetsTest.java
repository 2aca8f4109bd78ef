package org.aval.policies.vignettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuizSetsTest {
    @Test
    void an_audience_is_only_asked_what_is_open_to_it() {
        assertThat(QuizSets.audiences()).hasSize(9).allSatisfy(audience -> {
            QuizSet set = QuizSets.of(Set.of(audience));
            assertThat(Stream.concat(set.hardStops().stream(), set.others().stream()))
                    .as(audience)
                    .doesNotHaveDuplicates()
                    .allMatch(id -> Vignettes.read(id).isOpenTo(audience));
        });
    }

    @Test
    void an_audience_has_one_to_five_hard_stops_and_enough_to_fill_the_check() {
        assertThat(QuizSets.audiences()).allSatisfy(audience -> {
            QuizSet set = QuizSets.of(Set.of(audience));
            assertThat(set.hardStops()).as(audience).hasSizeBetween(1, 5);
            assertThat(set.hardStops().size() + set.others().size())
                    .as(audience)
                    .isGreaterThanOrEqualTo(set.size());
        });
    }

    @Test
    void volunteers_the_board_and_contractors_answer_five_the_others_eight() {
        Set<String> short5 = Set.of("VOLUNTEER", "BOARD", "CONTRACTOR");
        assertThat(QuizSets.audiences())
                .allSatisfy(audience ->
                        assertThat(QuizSets.of(Set.of(audience)).size()).isEqualTo(short5.contains(audience) ? 5 : 8));
    }

    @Test
    void a_person_of_two_audiences_answers_the_hard_stops_of_both() {
        QuizSet board = QuizSets.of(Set.of("BOARD"));
        QuizSet manager = QuizSets.of(Set.of("MANAGER"));
        QuizSet both = QuizSets.of(Set.of("BOARD", "MANAGER"));
        Set<String> hardStops = new HashSet<>(board.hardStops());
        hardStops.addAll(manager.hardStops());

        assertThat(both.hardStops()).containsExactlyInAnyOrderElementsOf(hardStops);
        assertThat(both.others()).contains("V08", "V15").doesNotContainAnyElementsOf(hardStops);
        assertThat(both.size()).isEqualTo(8);
    }

    @Test
    void nobody_is_asked_without_an_audience() {
        assertThatThrownBy(() -> QuizSets.of(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuizSets.of(Set.of("VISITOR"))).hasMessage("there is no quiz set for VISITOR");
    }
}
