package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

class ReviewRoundTest extends RegisterTest {

    @Test
    void the_owner_is_told_three_months_and_one_month_before_once_each() {
        // 2.1.0 is in force since 1 October 2026: it is looked at again by 1 October 2028.
        nights(1);
        assertThat(told()).isEmpty();
        house.clock().forward(Duration.ofDays(589));
        nights(3);
        assertThat(told()).containsExactly(List.of(KARIM, "90"));
        nights(60);
        assertThat(told()).containsExactly(List.of(KARIM, "90"), List.of(KARIM, "30"));
        assertThat(house.words("select subject from mail where kind = 'charters.reviewDue' limit 1"))
                .first()
                .asString()
                .contains("1 octobre 2028");
    }

    private void nights(int many) {
        for (int night = 0; night < many; night++) {
            as("nobody", () -> house.get(ReviewRound.class).tell());
            house.clock().forward(Duration.ofDays(1));
        }
    }

    private List<List<String>> told() {
        return house.rows(
                """
                select p.staff_no, split_part(m.once_key, ':', 4) from mail m join person p on p.id = m.person_id
                 where m.kind = 'charters.reviewDue' order by m.created_at""");
    }
}
