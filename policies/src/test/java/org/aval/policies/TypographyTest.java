package org.aval.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.charters.ArticleText;
import org.aval.policies.charters.CharterEdition;
import org.aval.policies.charters.Charters;
import org.aval.policies.publications.Question;
import org.aval.policies.publications.Questions;
import org.aval.policies.statements.Statements;
import org.aval.policies.vignettes.VignetteText;
import org.aval.policies.vignettes.Vignettes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The typography of all texts that people read: Québec usage in French, curly quotation marks in English. */
class TypographyTest {
    private static final Pattern COLON_WITHOUT_NO_BREAK_SPACE = Pattern.compile("[^\u00a0\\d](?<!https?):(?!//)");
    private static final Pattern LOOSE_GUILLEMET = Pattern.compile("«(?!\u00a0)|(?<!\u00a0)»");
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile("\\h[;!?]");
    private static final Pattern STRAIGHT_MARK = Pattern.compile("['\"]|\\.\\.\\.|  ");

    @Test
    void french_keeps_its_spaces() {
        assertThat(texts("fr")).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern(COLON_WITHOUT_NO_BREAK_SPACE)
                .doesNotContainPattern(LOOSE_GUILLEMET)
                .doesNotContainPattern(SPACE_BEFORE_MARK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void nothing_is_typed_on_a_typewriter(String language) {
        assertThat(texts(language)).hasSizeGreaterThan(700).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern(STRAIGHT_MARK));
    }

    @Test
    void english_has_no_french_marks() {
        assertThat(texts("en")).noneMatch(text -> text.contains("«") || text.contains("\u00a0:"));
    }

    @Test
    void the_french_speaks_to_people() {
        assertThat(texts("fr")).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("il convient de"));
    }

    private static Stream<String> texts(String language) {
        ResourceBundle mails = ResourceBundle.getBundle("letters.mail", Locale.forLanguageTag(language));
        return Stream.of(
                        Charters.editions("CHARTE-MS").stream().flatMap(edition -> ofEdition(edition, language)),
                        Catalogue.entries().stream().map(entry -> entry.texts().get(language)),
                        Vignettes.all().stream()
                                .map(vignette -> vignette.texts().get(language))
                                .flatMap(TypographyTest::ofVignette),
                        // A letter is laid out in lines; each is a text.
                        mails.keySet().stream().map(mails::getString).flatMap(String::lines),
                        Questions.all().stream().flatMap(question -> ofQuestion(question, language)),
                        Questions.pairs().stream().map(pair -> pair.advice().get(language)),
                        Stream.of(Statements.text("S-1", language, "2.1.0", "x")))
                .flatMap(Function.identity());
    }

    private static Stream<String> ofQuestion(Question question, String language) {
        Stream<String> answers = question.answers().stream()
                .flatMap(answer ->
                        Stream.of(answer.labels().get(language), answer.advice().get(language)));
        return Stream.concat(
                Stream.of(question.questions().get(language), question.help().get(language)), answers);
    }

    private static Stream<String> ofEdition(CharterEdition edition, String language) {
        Stream<String> articles = edition.articles().stream()
                .map(article -> article.text(language))
                .flatMap(TypographyTest::ofArticle);
        return Stream.concat(
                Stream.of(edition.title().get(language), edition.summary().get(language)), articles);
    }

    private static Stream<String> ofArticle(ArticleText text) {
        return Stream.of(
                        Stream.of(text.title(), text.example(), text.why(), text.seeAlso()),
                        text.clauses().stream(),
                        text.audienceNotes().values().stream(),
                        text.jurisdictionNotes().values().stream())
                .flatMap(Function.identity());
    }

    private static Stream<String> ofVignette(VignetteText text) {
        Stream<String> prose =
                Arrays.stream(new String[] {text.title(), text.situation(), text.question(), text.explanation()});
        return Stream.concat(prose, text.choices().stream());
    }
}
