package org.aval.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HeatTest {

    @Test
    void what_is_told_often_weighs_more_and_what_is_not_told_weighs_as_nothing() {
        Heat heat = new Heat(Map.of("A4", 7, "A7", 60));
        assertThat(heat.weight(List.of("A2"))).isEqualTo(1);
        assertThat(heat.weight(List.of())).isEqualTo(1);
        assertThat(heat.weight(List.of("A2", "A4"))).isEqualTo(2);
        assertThat(heat.weight(List.of("A4", "A7"))).isEqualTo(3);
    }

    @Property(tries = 200)
    void nothing_weighs_more_than_three_times_as_much(@ForAll @IntRange(max = 100_000) int told) {
        assertThat(new Heat(Map.of("A4", told)).weight(List.of("A4"))).isBetween(1, Heat.MOST);
    }
}
