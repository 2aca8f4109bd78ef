package org.aval.domain.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Nine factors come to a severity, which never falls below the floor of the category. */
class SeverityFactorsTest {

    @Property
    void the_score_is_the_sum_and_the_level_follows_the_table(
            @ForAll @IntRange(max = 3) int identifiability,
            @ForAll @IntRange(max = 3) int sensitivity,
            @ForAll @IntRange(max = 3) int persons,
            @ForAll @IntRange(max = 2) int vulnerability,
            @ForAll @IntRange(max = 3) int reach,
            @ForAll @IntRange(max = 2) int persistence,
            @ForAll @IntRange(max = 2) int intent,
            @ForAll @IntRange(max = 3) int harm,
            @ForAll @IntRange(max = 2) int repetition,
            @ForAll IncidentCategory category) {
        SeverityFactors factors = new SeverityFactors(
                identifiability, sensitivity, persons, vulnerability, reach, persistence, intent, harm, repetition);
        int sum = identifiability
                + sensitivity
                + persons
                + vulnerability
                + reach
                + persistence
                + intent
                + harm
                + repetition;
        int byTable = sum <= 4 ? 1 : sum <= 9 ? 2 : sum <= 14 ? 3 : 4;
        assertThat(factors.within().granted()).isTrue();
        assertThat(factors.score()).isEqualTo(sum);
        assertThat(factors.level(category)).isEqualTo(Math.max(byTable, category.floor()));
    }

    @Test
    void the_edges_of_the_table_stand_where_the_scale_says() {
        assertThat(level(3, 1, 0, 0, 0, 0, 0, 0, 0)).isEqualTo(1);
        assertThat(level(3, 2, 0, 0, 0, 0, 0, 0, 0)).isEqualTo(2);
        assertThat(level(3, 3, 3, 0, 0, 0, 0, 0, 0)).isEqualTo(2);
        assertThat(level(3, 3, 3, 1, 0, 0, 0, 0, 0)).isEqualTo(3);
        assertThat(level(3, 3, 3, 2, 3, 0, 0, 0, 0)).isEqualTo(3);
        assertThat(level(3, 3, 3, 2, 3, 1, 0, 0, 0)).isEqualTo(4);
        assertThat(level(3, 3, 3, 2, 3, 2, 2, 3, 2)).isEqualTo(4);
    }

    @Test
    void a_factor_stays_within_its_scale() {
        SeverityFactors beyond = new SeverityFactors(0, 0, 0, 3, 0, 0, 0, 0, 0);
        SeverityFactors below = new SeverityFactors(-1, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(beyond.within().why()).isEqualTo("incidents.factorOutside");
        assertThat(below.within().why()).isEqualTo("incidents.factorOutside");
    }

    private static int level(int... of) {
        return new SeverityFactors(of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7], of[8])
                .level(IncidentCategory.OTHER);
    }
}
