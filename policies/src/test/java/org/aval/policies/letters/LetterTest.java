package org.aval.policies.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.aval.policies.MalformedPolicyFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static final String LINK = "https://aval.example/l";
    private static final Object[] WORDS = {
        "Élodie Brassard",
        "Publier avec soin",
        "2.1.0",
        "21 novembre 2026",
        LINK,
        "Thomas Lévesque",
        "Vacances",
        "28 février 2027",
        "Infirmière"
    };

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_letter_is_written_out_in_each_language(String language) {
        for (String key : letters()) {
            Letter letter = Letter.of(key, language, counted(key, language, WORDS));
            assertThat(letter.subject() + letter.body())
                    .as(key)
                    .doesNotContain("{", "}", "'")
                    .doesNotContainPattern("\\bnull\\b");
            assertThat(letter.subject()).doesNotContain("\n").hasSizeLessThan(100);
            assertThat(letter.body()).contains(WORDS[0].toString(), "Aval, ");
            Object[] links = counted(key, language, WORDS[0], LINK, LINK, LINK, LINK, LINK, LINK, LINK, LINK);
            assertThat(Letter.of(key, language, links).body())
                    .as("%s leads somewhere", key)
                    .contains(LINK);
        }
    }

    @Test
    void both_languages_have_the_same_letters_each_with_a_subject_and_a_body() {
        assertThat(keys("en")).isEqualTo(keys("fr"));
        assertThat(letters()).isNotEmpty().allSatisfy(key -> assertThat(keys("fr"))
                .contains(key + ".body"));
    }

    @ParameterizedTest
    @CsvSource({"fr, sanction", "en, sanction"})
    void the_pause_is_help_and_the_manager_learns_neither_score_nor_answers(String language, String word) {
        Letter person = Letter.of("attestations.locked", language, WORDS);
        Letter manager = Letter.of("attestations.lockedManager", language, WORDS);
        assertThat(person.body()).contains("24").contains(word);
        assertThat(manager.body()).contains("Thomas Lévesque").contains(word).doesNotContain("%", "/8", "/ 8");
    }

    @Test
    void a_letter_in_another_language_does_not_fall_back_on_the_servers() {
        assertThatThrownBy(() -> Letter.of("attestations.signed", "de", WORDS))
                .isInstanceOf(MalformedPolicyFileException.class)
                .hasMessageStartingWith("letters.mail_de");
    }

    @Test
    void a_letter_never_goes_out_with_a_word_missing() {
        assertThatThrownBy(() -> Letter.of("attestations.reminder", "fr", "Élodie"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Letter.of("attestations.unknown", "fr", WORDS))
                .hasMessageContaining("no text for attestations.unknown.subject");
    }

    /** The same words, with a number wherever the letter counts. */
    private static Object[] counted(String key, String language, Object... words) {
        ResourceBundle texts = ResourceBundle.getBundle("letters.mail", Locale.forLanguageTag(language));
        String text = texts.getString(key + ".subject") + texts.getString(key + ".body");
        Object[] counted = words.clone();
        for (int place = 0; place < counted.length; place++) {
            if (text.contains("{" + place + ",choice,")) {
                counted[place] = 2;
            }
        }
        return counted;
    }

    private static List<String> letters() {
        return keys("fr").stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .toList();
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("letters.mail", Locale.forLanguageTag(language))
                .keySet();
    }
}
