package org.aval.policies.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.aval.policies.topics.TopicEntry;
import org.aval.policies.topics.Topics;
import org.junit.jupiter.api.Test;

class SectorStakesTest {

    @Test
    void every_sector_stands_once_and_names_topics_that_exist_and_are_not_reserved() {
        Set<String> open = Topics.all().stream()
                .filter(topic -> !topic.reserved())
                .map(TopicEntry::code)
                .collect(Collectors.toSet());
        assertThat(SectorStakes.all()).extracting(SectorStake::sector).doesNotHaveDuplicates();
        assertThat(SectorStakes.all()).allSatisfy(stake -> {
            assertThat(stake.sector()).matches("[A-Z][A-Z_]*").hasSizeLessThanOrEqualTo(30);
            assertThat(stake.topics()).doesNotHaveDuplicates().isSubsetOf(open);
            assertThat(stake.objectives()).doesNotHaveDuplicates();
        });
    }

    @Test
    void who_sells_tests_has_a_stake_in_genomics_and_who_sells_vaccines_in_vaccination() {
        assertThat(topicsOf("DIAGNOSTICS")).contains("GENOMICS");
        assertThat(topicsOf("PHARMA")).contains("VACCINATION", "ONCOLOGY");
        assertThat(topicsOf("PUBLIC_BODY")).isEmpty();
    }

    private static Set<String> topicsOf(String sector) {
        return SectorStakes.all().stream()
                .filter(stake -> stake.sector().equals(sector))
                .flatMap(stake -> stake.topics().stream())
                .collect(Collectors.toSet());
    }
}
