package org.aval.domain.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TopicFacts FREE = new TopicFacts(false, true, 0);

    private static final Act SOPHIE = act(Role.COMMS);
    private static final Act KARIM = act(Role.COMMS_DIRECTOR);
    private static final Act AMELIE = act(Role.EMPLOYEE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            OPEN     | DESCRIBE, RESERVE, RETIRE
            RESERVED | DESCRIBE, RELEASE, RETIRE
            RETIRED  | REOPEN
            """)
    void from_each_state_only_these_steps_open(TopicState state, String steps) {
        assertThat(Arrays.stream(TopicStep.values())
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps);
    }

    @Test
    void a_topic_is_added_reserved_released_retired_and_opened_again() {
        Topic topic = Topic.add("VACCINATION", under(null), SOPHIE, FREE);
        topic.reserve(KARIM, FREE);
        assertThat(topic.getState()).isEqualTo(TopicState.RESERVED);
        topic.release(KARIM, FREE);
        topic.retire(SOPHIE, FREE);
        topic.reopen(SOPHIE, FREE);
        assertThat(topic.getState()).isEqualTo(TopicState.OPEN);
        assertThat(topic.getJournal())
                .extracting(JournalEntry::step)
                .containsExactly("ADD", "RESERVE", "RELEASE", "RETIRE", "REOPEN");
    }

    @Test
    void communications_keep_the_list_and_their_director_decides_what_is_reserved() {
        refused("mandates.notYourOffice", () -> Topic.add("VACCINATION", under(null), AMELIE, FREE));
        Topic topic = Topic.add("VACCINATION", under(null), SOPHIE, FREE);
        refused("mandates.notYourOffice", () -> topic.reserve(SOPHIE, FREE));
    }

    @ParameterizedTest
    @CsvSource({"vaccination", "A", "VACCINATION PUBLIQUE", "É", "''"})
    void a_code_is_capitals_and_figures(String code) {
        refused("mandates.topic.codeForm", () -> Topic.add(code, under(null), SOPHIE, FREE));
    }

    @Test
    void a_code_stands_once() {
        refused(
                "mandates.topic.codeTaken",
                () -> Topic.add("VACCINATION", under(null), SOPHIE, new TopicFacts(true, true, 0)));
    }

    @Test
    void there_are_two_levels_and_no_third() {
        refused(
                "mandates.topic.parentUnknown",
                () -> Topic.add("FLU", under("VACCINATION"), SOPHIE, new TopicFacts(false, false, 0)));
        Topic above = Topic.add("PREVENTION", under(null), SOPHIE, FREE);
        refused(
                "mandates.topic.hasTopics",
                () -> above.describe(under("CARE"), SOPHIE, new TopicFacts(false, true, 2)));
        refused("mandates.topic.underItself", () -> above.describe(under("PREVENTION"), SOPHIE, FREE));
    }

    @Test
    void a_topic_with_others_under_it_is_not_retired() {
        Topic above = Topic.add("PREVENTION", under(null), SOPHIE, FREE);
        refused("mandates.topic.hasTopics", () -> above.retire(SOPHIE, new TopicFacts(false, true, 1)));
    }

    @Test
    void it_has_a_name_in_each_language_and_every_decision_its_reason() {
        refused(
                "mandates.topic.nameEnMissing",
                () -> Topic.add("FLU", new TopicWording(null, "Grippe", " "), SOPHIE, FREE));
        Topic topic = Topic.add("FLU", under(null), SOPHIE, FREE);
        Act silent = new Act(KARIM.by(), NOW, TODAY, " ");
        List.<Runnable>of(() -> topic.reserve(silent, FREE), () -> topic.retire(silent, FREE))
                .forEach(step -> refused("shared.motiveMissing", step));
    }

    private static TopicWording under(@Nullable String parent) {
        return new TopicWording(parent, "Vaccination", "Vaccination");
    }

    private static Act act(Role role) {
        return new Act(new Actor(UUID.randomUUID(), "VB1", Set.of(role)), NOW, TODAY, "Pour de bon");
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
