package org.aval.policies.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.policies.names.NameLikeness.ALIKE;
import static org.aval.policies.names.NameLikeness.DIFFERENT;
import static org.aval.policies.names.NameLikeness.SAME;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Hélène        | Marchand          | HELENE         | MARCHAND
            Sophie        | Tremblay-Nguyen   | Sophie         | NGUYEN TREMBLAY
            Marc-Antoine  | Pelletier         | MARC ANTOINE   | PELLETIER
            Søren         | Bjørnsen          | SOREN          | BJORNSEN
            Cœur          | Œuvray            | COEUR          | OEUVRAY
            Élodie        | de la Brosse      | ELODIE         | BROSSE
            Ольга         | Иванова           | OLGA           | IVANOVA
            """)
    void capitals_accents_hyphens_and_the_order_of_a_double_name_do_not_count(
            String first, String last, String toldFirst, String toldLast) {
        assertThat(PersonName.of(first, last).likeness(PersonName.of(toldFirst, toldLast)))
                .isEqualTo(SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Sophie        | Tremblay-Nguyen   | Sophie         | TREMBLAY
            Marc-Antoine  | Pelletier         | Marc           | Pelletier
            Samuel        | Cohen             | S.             | COHEN
            Isabelle      | Deschênes         | Isabelle       | Deschenes-Roy
            Claire        | Deschênes         | Claire         | DESCHENE
            Priya         | Raman             | ''             | RAMAN
            """)
    void half_a_name_an_initial_or_one_wrong_letter_could_be_the_same(
            String first, String last, String toldFirst, String toldLast) {
        assertThat(PersonName.of(first, last).likeness(PersonName.of(toldFirst, toldLast)))
                .isEqualTo(ALIKE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Samuel   | Cohen     | Simon    | COHEN
            Samuel   | Cohen     | Samuel   | COHN
            Luc      | Arsenault | Lucie    | ARSENAULT
            Anne     | Roy       | Anne     | RAY
            Priya    | Raman     | Priya    | ''
            Élodie   | de Bray   | Élodie   | de Lay
            """)
    void another_name_is_another_name(String first, String last, String toldFirst, String toldLast) {
        assertThat(PersonName.of(first, last).likeness(PersonName.of(toldFirst, toldLast)))
                .isEqualTo(DIFFERENT);
    }

    @Property
    void whichever_is_asked_the_answer_is_the_same(
            @ForAll("names") String first,
            @ForAll("names") String last,
            @ForAll("names") String otherFirst,
            @ForAll("names") String otherLast) {
        PersonName one = PersonName.of(first, last);
        PersonName other = PersonName.of(otherFirst, otherLast);
        assertThat(one.likeness(other)).isEqualTo(other.likeness(one));
    }

    @Property
    void every_name_is_the_same_as_itself_in_capitals(@ForAll("names") String first, @ForAll("names") String last) {
        assertThat(PersonName.of(first, last).likeness(PersonName.of(first.toUpperCase(), last.toUpperCase())))
                .isEqualTo(SAME);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abcdeéèïlmnorstuœø")
                .ofMinLength(1)
                .ofMaxLength(9);
        return word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join("-", words));
    }
}
