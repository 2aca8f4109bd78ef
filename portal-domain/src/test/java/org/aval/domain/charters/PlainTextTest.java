package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void bullets_of_a_word_processor_become_a_list() {
        assertThat(PlainText.of("Montrez :\r\n•\tle visage\r\no\tles mains\r\n–\tle dos\r\n\uF0B7 rien"))
                .isEqualTo("Montrez :\n- le visage\n- les mains\n- le dos\n- rien");
    }

    @Test
    void quotes_and_the_spaces_of_french_stay() {
        String french = "Il dit : «\u00a0l’accord\u00a0» — “vraiment”\u202f!";
        assertThat(PlainText.of(french)).isEqualTo(french);
    }

    @Test
    void what_nobody_sees_goes() {
        assertThat(PlainText.of("\uFEFFde\u00ADman\u200Bder\u202E \u0000tou\u0007jours  \u2003ici"))
                .isEqualTo("demander toujours ici");
    }

    @Test
    void decomposed_letters_are_put_together() {
        assertThat(PlainText.of("e\u0301tat")).isEqualTo("état");
    }

    @Test
    void a_dash_in_a_sentence_is_no_bullet() {
        assertThat(PlainText.of("Jamais — même absent.")).isEqualTo("Jamais — même absent.");
    }

    @Test
    void a_heading_of_its_own_becomes_words_for_the_file_has_headings() {
        assertThat(PlainText.of("## Exemple\n\n\n\nTexte")).isEqualTo("Exemple\n\nTexte");
    }

    @Test
    void a_title_stands_on_one_line() {
        assertThat(PlainText.line(" Images,\n sons ")).isEqualTo("Images, sons");
    }

    @Property(tries = 500)
    void cleaning_twice_changes_nothing_more(
            @ForAll @CharRange(from = '\u0000', to = '\u00ff') @CharRange(from = '\u2000', to = '\u206f')
                    String typed) {
        String once = PlainText.of(typed);
        assertThat(PlainText.of(once)).isEqualTo(once);
    }
}
