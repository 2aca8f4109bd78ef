package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.TopicState;
import org.aval.domain.mandates.TopicStep;
import org.aval.domain.mandates.TopicWording;
import org.aval.service.house.RegisterTest;
import org.aval.service.search.Hit;
import org.aval.service.search.SearchDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicDeskTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final TopicWording FLU = new TopicWording("PREVENTION", "Grippe", "Flu");

    private TopicDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(TopicDesk.class);
    }

    @Test
    void a_topic_is_found_by_its_names_its_code_and_what_it_stands_under() {
        SearchDesk search = house.get(SearchDesk.class);
        UUID id = as(
                SOPHIE,
                () -> desk.add(
                        "HOSPITAL_GARDEN", new TopicWording(null, "Jardin thérapeutique", "Healing garden"), ""));
        assertThat(found(search, "jardin")).contains("/mandates/topic?id=" + id);
        assertThat(found(search, "healing")).contains("/mandates/topic?id=" + id);
        assertThat(found(search, "HOSPITAL_GARDEN")).contains("/mandates/topic?id=" + id);
        as(SOPHIE, () -> desk.describe(id, 0, new TopicWording(null, "Potager", "Vegetable plot")));
        assertThat(found(search, "jardin")).doesNotContain("/mandates/topic?id=" + id);
        assertThat(found(search, "potager")).contains("/mandates/topic?id=" + id);
    }

    private List<String> found(SearchDesk search, String words) {
        return as(AMELIE, () -> search.find(words, "topics", "fr")).hits().stream()
                .map(Hit::path)
                .toList();
    }

    @Test
    void a_topic_stands_after_the_one_it_belongs_to() {
        as(SOPHIE, () -> desk.add(" flu ", FLU, ""));
        List<String> codes =
                as(AMELIE, () -> desk.list("fr")).stream().map(TopicLine::code).toList();
        assertThat(codes.indexOf("FLU")).isGreaterThan(codes.indexOf("PREVENTION"));
        assertThat(codes.subList(codes.indexOf("PREVENTION") + 1, codes.indexOf("FLU") + 1))
                .allSatisfy(code -> assertThat(codes).contains(code));
        assertThat(house.words(
                        "select step from topic_journal j join topic t on t.id = j.topic_id where t.code = 'FLU'"))
                .containsExactly("ADD");
    }

    @Test
    void what_is_reserved_is_reserved_by_the_director_and_known_to_everybody() {
        UUID topic = as(SOPHIE, () -> desk.add("FLU", FLU, ""));
        TopicRecord shown = as(KARIM, () -> desk.read(topic, "fr"));
        assertThat(shown.verdict(TopicStep.RESERVE).granted()).isTrue();
        as(KARIM, () -> desk.reserve(topic, shown.version(), "Procès en cours"));
        assertThat(as(AMELIE, () -> desk.read(topic, "fr")).state()).isEqualTo(TopicState.RESERVED);
        refused("shared.changedMeanwhile", () -> as(KARIM, () -> desk.release(topic, shown.version(), "Fini")));
    }

    @Test
    void a_retired_topic_is_not_chosen_any_more() {
        UUID topic = as(SOPHIE, () -> desk.add("FLU", FLU, ""));
        as(SOPHIE, () -> desk.retire(topic, 0, "Se confond avec la vaccination"));
        assertThat(as(AMELIE, () -> desk.choices("fr")))
                .extracting(TopicLine::code)
                .doesNotContain("FLU");
        assertThat(as(AMELIE, () -> desk.list("fr")))
                .extracting(TopicLine::code)
                .contains("FLU");
    }

    @Test
    void the_code_of_a_topic_is_taken_once() {
        as(SOPHIE, () -> desk.add("FLU", FLU, ""));
        refused("mandates.topic.codeTaken", () -> as(SOPHIE, () -> desk.add("flu", FLU, "")));
        refused(
                "mandates.topic.parentUnknown",
                () -> as(SOPHIE, () -> desk.add("FLU_SHOT", new TopicWording("FLU", "Piqûre", "Shot"), "")));
    }
}
