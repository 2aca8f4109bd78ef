package org.aval.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShadeTest {

    @Test
    void contrast_is_measured_as_the_guidelines_do() {
        assertThat(Colour.WHITE.contrast(Colour.BLACK)).isEqualTo(21.0, within(0.01));
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.01));
        assertThat(Colour.of("#777777").contrast(Colour.WHITE)).isEqualTo(4.48, within(0.01));
        assertThat(Colour.WHITE.contrast(Colour.of("#0b5372")))
                .isEqualTo(Colour.of("#0b5372").contrast(Colour.WHITE));
    }

    @Test
    void the_colours_of_the_house_may_be_worn() {
        assertThat(Shade.LIGHT.verdict(Colour.of("#0b5372")).granted()).isTrue();
        assertThat(Shade.DARK.verdict(Colour.of("#8fcbe8")).granted()).isTrue();
        assertThat(Shade.DARK.verdict(Colour.of("#0b5372")).granted()).isFalse();
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_contrast_and_with_what_could() {
        var no = Shade.LIGHT.verdict(Colour.of("#ffcc00"));

        assertThat(no.why()).isEqualTo("settings.colour.weak");
        assertThat((Double) no.details().get(0)).isLessThan(Shade.NEEDED);
        Colour could = (Colour) no.details().get(1);
        assertThat(Shade.LIGHT.verdict(could).granted()).isTrue();
        assertThat(could.red()).as("still a yellow").isGreaterThan(could.blue());
    }

    @Test
    void a_contrast_is_never_rounded_up_to_what_would_do() {
        for (int part = 0; part < 256; part++) {
            var verdict = Shade.LIGHT.verdict(new Colour(part, part, part));
            if (!verdict.granted()) {
                assertThat((Double) verdict.details().get(0)).isLessThan(Shade.NEEDED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void whatever_is_asked_for_the_nearest_that_could_be_worn_can_be_worn(Shade shade) {
        Random chance = new Random(7);
        for (int i = 0; i < 500; i++) {
            Colour any = new Colour(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256));
            Colour nearest = shade.nearest(any);
            assertThat(shade.verdict(nearest).granted())
                    .as("%s for %s", nearest, any)
                    .isTrue();
            assertThat(nearest.contrast(shade.on(nearest)))
                    .as("words on %s", nearest)
                    .isGreaterThanOrEqualTo(Shade.NEEDED);
            assertThat(shade.deep(nearest).contrast(shade.grounds().get(0)))
                    .as("the pointer on %s", nearest)
                    .isGreaterThanOrEqualTo(Shade.NEEDED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0b5372", "#0b537", "#0b53722", "blue", "#0b537g", "#0b5372;", " #0b5372"})
    void a_colour_is_written_in_one_way(String text) {
        assertThat(Colour.isWritten(text)).isFalse();
        assertThat(Colour.isWritten("#0B5372")).isTrue();
        assertThat(Colour.of("#0B5372")).hasToString("#0b5372");
    }
}
