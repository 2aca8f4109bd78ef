package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.aval.domain.people.PersonStatus;
import org.junit.jupiter.api.Test;

/** A register's address is typed, mailed and forged: what it asks for is read with care. */
class FiltersTest {

    @Test
    void a_choice_is_one_of_the_constants_or_none() {
        assertThat(asked("status", "LEFT").choice("status", PersonStatus.class)).isEqualTo(PersonStatus.LEFT);
        assertThat(asked("status", "all").choice("status", PersonStatus.class)).isNull();
        assertThat(asked("status", "left'--").choice("status", PersonStatus.class))
                .isNull();
        assertThat(asked("other", "LEFT").choice("status", PersonStatus.class)).isNull();
    }

    @Test
    void all_units_are_no_unit() {
        assertThat(asked("unit", "all").choice("unit")).isNull();
        assertThat(asked("unit", "URG").choice("unit")).isEqualTo("URG");
    }

    @Test
    void words_are_what_a_keyboard_writes_and_not_too_many() {
        assertThat(asked("words", "  Côté ").words("words")).isEqualTo("Côté");
        assertThat(asked("words", "a\u0000b").words("words")).isEqualTo("a b");
        assertThat(asked("words", " \t").words("words")).isNull();
        assertThat(asked("words", "\u0000").words("words")).isNull();
        assertThat(asked("words", "x".repeat(5000)).words("words")).hasSize(200);
    }

    @Test
    void without_a_key_it_is_the_first_page() {
        assertThat(asked("words", "x").page().isFirst()).isTrue();
        assertThat(asked("after", "12_3").page().key()).isEqualTo("12_3");
        assertThat(asked("before", "12_3").page().isBackwards()).isTrue();
    }

    private static Filters asked(String name, String value) {
        Filters filters = new Filters();
        filters.request = Asked.of("/people/register").asking(name, value).request();
        return filters;
    }
}
