package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aval.domain.people.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownCharterTest {

    private static final UUID VERSION = new UUID(8, 210);

    @Test
    void a_reader_sees_the_common_articles_once_and_the_boxes_of_all_own_audiences() {
        ShownCharter shown = shown(EnumSet.of(Audience.STUDENT, Audience.CLINICIAN), Jurisdiction.QC, "fr");
        assertThat(shown.articles()).extracting(ShownArticle::code).containsExactly("A1", "A2");
        assertThat(shown.articles().get(0).audienceBoxes())
                .containsExactly(
                        new ShownArticle.AudienceBox(Audience.CLINICIAN, "Soins : jamais de visage."),
                        new ShownArticle.AudienceBox(Audience.STUDENT, "Stage : demandez d’abord."));
        assertThat(shown.articles().get(0).jurisdictionBox()).isEqualTo("Loi québécoise.");
        assertThat(shown.articles().get(1).audienceBoxes()).isEmpty();
    }

    @Test
    void boxes_of_others_stay_away() {
        ShownCharter shown = shown(EnumSet.of(Audience.VOLUNTEER), Jurisdiction.CH, "fr");
        assertThat(shown.canonical()).doesNotContain("Soins", "Stage", "québécoise");
    }

    @Test
    void clauses_are_numbered_by_article() {
        assertThat(shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, "fr")
                        .articles()
                        .get(0)
                        .clauses())
                .extracting(ShownArticle.Clause::number)
                .containsExactly("A1.1", "A1.2");
    }

    @Test
    void the_canonical_text_is_what_was_shown_line_by_line() {
        assertThat(shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, "fr").canonical())
                .isEqualTo(
                        """
                        2.1.0 fr
                        # A1 Respect
                        A1.1 Je respecte chacun.
                        A1.2 Je signe de mon nom.
                        > Un collègue passe.
                        ? Parce que tous lisent.
                        @CLINICIAN Soins : jamais de visage.
                        § Loi québécoise.
                        # A2 Secret
                        A2.1 Je tais ce que je sais des patients.
                        > Une anecdote anodine.
                        ? Parce que tous devinent.
                        §\s
                        """);
    }

    @Property(tries = 100)
    void the_order_of_loading_changes_neither_text_nor_hash(@ForAll java.util.Random chance) {
        List<Article> articles = new ArrayList<>(articles(text -> text));
        Collections.shuffle(articles, chance);
        ShownCharter shown = ShownCharter.of("2.1.0", articles, EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, "fr");
        assertThat(shown.sha256())
                .isEqualTo(shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, "fr")
                        .sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Respect", "chacun", "collègue", "lisent", "visage", "québécoise", "Secret", "patients", "2.1.0"
            })
    void the_hash_changes_with_any_word(String word) {
        Set<Audience> clinician = EnumSet.of(Audience.CLINICIAN);
        String version = word.equals("2.1.0") ? "2.1.1" : "2.1.0";
        ShownCharter changed = ShownCharter.of(
                version, articles(text -> text.replace(word, "autre")), clinician, Jurisdiction.QC, "fr");
        assertThat(changed.sha256())
                .hasSize(64)
                .isNotEqualTo(shown(clinician, Jurisdiction.QC, "fr").sha256());
    }

    @Test
    void the_hash_changes_with_language_audience_and_jurisdiction() {
        String own =
                shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, "fr").sha256();
        assertThat(shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, "en").sha256())
                .isNotEqualTo(own);
        assertThat(shown(EnumSet.of(Audience.STUDENT), Jurisdiction.QC, "fr").sha256())
                .isNotEqualTo(own);
        assertThat(shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.FR, "fr").sha256())
                .isNotEqualTo(own);
    }

    @Test
    void a_missing_language_is_said_and_not_shown_empty() {
        assertThatIllegalStateException()
                .isThrownBy(() -> shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, "de"))
                .withMessage("article A1 has no text in de");
    }

    @Test
    void minutes_left_shrink_with_what_is_read_and_end_at_nought() {
        ShownCharter shown = shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, "fr");
        assertThat(shown.minutesLeft(Set.of())).isEqualTo(1);
        assertThat(shown.minutesLeft(Set.of("A1"))).isEqualTo(1);
        assertThat(shown.minutesLeft(Set.of("A1", "A2"))).isZero();
    }

    @Test
    void only_mandatory_articles_hold_the_reader() {
        assertThat(shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, "fr").mandatoryCodes())
                .containsExactly("A1");
    }

    private static ShownCharter shown(Set<Audience> audiences, Jurisdiction jurisdiction, String language) {
        return ShownCharter.of("2.1.0", articles(text -> text), audiences, jurisdiction, language);
    }

    private static List<Article> articles(UnaryOperator<String> edit) {
        return List.of(
                Article.of(
                        VERSION,
                        "A1",
                        1,
                        true,
                        List.of(
                                text(
                                        edit,
                                        "fr",
                                        "Respect",
                                        "Je respecte chacun.\nJe signe de mon nom.",
                                        "Un collègue passe.",
                                        "Parce que tous lisent."),
                                text(
                                        edit,
                                        "en",
                                        "Respect",
                                        "I respect everybody.\nI sign my name.",
                                        "A colleague walks by.",
                                        "Because all read.")),
                        List.of(
                                note(edit, ArticleNote.AUDIENCE, "CLINICIAN", "Soins : jamais de visage."),
                                note(edit, ArticleNote.AUDIENCE, "STUDENT", "Stage : demandez d’abord."),
                                note(edit, ArticleNote.JURISDICTION, "QC", "Loi québécoise.")),
                        List.of("QC-P1")),
                Article.of(
                        VERSION,
                        "A2",
                        2,
                        false,
                        List.of(
                                text(
                                        edit,
                                        "fr",
                                        "Secret",
                                        "Je tais ce que je sais des patients.",
                                        "Une anecdote anodine.",
                                        "Parce que tous devinent."),
                                text(
                                        edit,
                                        "en",
                                        "Secrecy",
                                        "I keep to myself what I know.",
                                        "A harmless story.",
                                        "Because all guess.")),
                        List.of(),
                        List.of()));
    }

    private static ArticleText text(
            UnaryOperator<String> edit, String language, String title, String clauses, String example, String why) {
        return new ArticleText(
                language, edit.apply(title), edit.apply(clauses), edit.apply(example), edit.apply(why), "");
    }

    private static ArticleNote note(UnaryOperator<String> edit, String kind, String target, String words) {
        return new ArticleNote("fr", kind, target, edit.apply(words));
    }
}
