package org.aval.policies.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void topics_have_two_levels_and_each_code_stands_once_after_its_wider_one() {
        Map<String, TopicEntry> before = new HashMap<>();
        for (TopicEntry topic : Topics.all()) {
            assertThat(before).doesNotContainKey(topic.code());
            if (topic.parent() != null) {
                assertThat(before).containsKey(topic.parent());
                assertThat(before.get(topic.parent()).parent()).isNull();
            }
            before.put(topic.code(), topic);
        }
        assertThat(before).hasSizeGreaterThan(50);
    }

    @Test
    void topics_are_named_in_both_languages_and_their_codes_are_plain() {
        assertThat(Topics.all()).allSatisfy(topic -> {
            assertThat(topic.code()).matches("[A-Z][A-Z_]*").isNotEqualTo("ALL").hasSizeLessThanOrEqualTo(40);
            assertThat(topic.fr()).isNotBlank();
            assertThat(topic.en()).isNotBlank();
        });
    }

    @Test
    void nobody_speaks_about_a_patient_or_a_brand_under_a_mandate() {
        assertThat(Topics.all().stream().filter(TopicEntry::reserved).map(TopicEntry::code))
                .contains("INDIVIDUAL_CASES", "BRANDS");
    }
}
