package org.aval.policies.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.letters.RoleNames;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    @Test
    void there_are_twelve_in_the_order_in_which_they_are_asked() {
        assertThat(Questions.all())
                .extracting(Question::id)
                .containsExactly("Q01", "Q02", "Q03", "Q04", "Q05", "Q06", "Q07", "Q08", "Q09", "Q10", "Q11", "Q12");
        assertThatThrownBy(() -> Questions.read("Q99")).hasMessage("there is no question Q99");
    }

    @Test
    void each_comes_from_entries_that_exist() {
        assertThat(Questions.all()).allSatisfy(question -> assertThat(question.catalogueIds())
                .isNotEmpty()
                .allMatch(id -> Catalogue.find(id).isPresent()));
    }

    @Test
    void each_has_a_way_on_and_a_hard_stop() {
        assertThat(Questions.all())
                .filteredOn(question -> !question.code().equals("CHANNEL"))
                .allSatisfy(question -> assertThat(question.answers())
                        .extracting(Answer::outcome)
                        .contains("GO")
                        .isSubsetOf("GO", "ASK", "STOP"))
                .filteredOn(question -> !question.code().equals("IDENTITY"))
                .allSatisfy(question -> assertThat(question.answers())
                        .extracting(Answer::outcome)
                        .contains("STOP"));
    }

    @Test
    void whoever_is_stopped_or_sent_to_ask_is_told_what_to_do_in_both_languages() {
        assertThat(Questions.all().stream().flatMap(question -> question.answers().stream()))
                .filteredOn(answer -> !answer.outcome().equals("GO"))
                .allSatisfy(answer -> assertThat(answer.advice().values())
                        .hasSize(2)
                        .allSatisfy(words -> assertThat(words).isNotBlank()));
    }

    @Test
    void whoever_is_sent_to_ask_is_told_whom() {
        assertThat(Questions.all().stream().flatMap(question -> question.answers().stream()))
                .filteredOn(answer -> answer.outcome().equals("ASK"))
                .extracting(Answer::contact)
                .doesNotContainNull();
        assertThat(Questions.all().stream()
                        .flatMap(question -> question.answers().stream())
                        .map(Answer::contact)
                        .filter(Objects::nonNull))
                .allSatisfy(role -> assertThat(RoleNames.of(role, "fr")).isNotBlank());
    }

    @Test
    void sentences_to_add_exist_and_name_the_institution() {
        List<String> asked = Questions.all().stream()
                .flatMap(question -> question.answers().stream())
                .map(Answer::sentence)
                .filter(Objects::nonNull)
                .toList();
        assertThat(Questions.sentences()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(Questions.sentence("PERSONAL_VIEWS", "fr", "le CHU Val-Boréal"))
                .isEqualTo("Propos personnels, ils n’engagent pas le CHU Val-Boréal.");
    }

    @Test
    void a_case_is_not_for_a_network_and_its_pairs_name_purposes_that_can_be_answered() {
        assertThat(Questions.against("CASE", "FACEBOOK"))
                .get()
                .extracting(Pair::outcome)
                .isEqualTo("STOP");
        assertThat(Questions.against("CASE", "SECURE_HEALTH_MAIL")).isEmpty();
        List<String> purposes =
                Questions.read("PURPOSE").answers().stream().map(Answer::code).toList();
        assertThat(Questions.pairs()).allSatisfy(pair -> assertThat(purposes).containsAll(pair.purposes()));
    }
}
