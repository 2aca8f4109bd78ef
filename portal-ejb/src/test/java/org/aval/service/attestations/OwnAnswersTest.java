package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** Answers belong to the person: the database shows the portal nobody else's (row security). */
class OwnAnswersTest extends RegisterTest {

    @Test
    void the_portal_sees_the_answers_of_who_asks_and_no_others() {
        UUID elodie = person(ELODIE);
        assertThat(seenBy(elodie)).isEqualTo("8");
        assertThat(seenBy(person(NOEMIE))).isEqualTo("0");
        assertThat(seenBy(new UUID(0, 0))).isEqualTo("0");
        assertThat(house.words("select count(*) > 200 from quiz_item")).containsExactly("t");
    }

    @Test
    void without_saying_who_asks_nothing_is_seen() {
        assertThat(as("nobody", () -> house.count("select count(*) from quiz_item")))
                .isZero();
    }

    @Test
    void nobody_writes_answers_for_somebody_else() {
        assertThatThrownBy(
                        () -> house.changeAsPortal(
                                """
                        insert into quiz_item (attempt_id, place, vignette, hard_stop, choice_order, right_place)
                        select t.id, 99, 'V01', true, '0123', 0 from quiz_attempt t limit 1"""))
                .hasMessageContaining("row-level security");
    }

    private String seenBy(UUID person) {
        return as("nobody", () -> {
            house.tellTheDatabase(person);
            return String.valueOf(house.count("select count(*) from quiz_item where attempt_id in "
                    + "(select id from quiz_attempt where person_id = '" + person + "')"));
        });
    }
}
