package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String ASK = "Demandez l’accord de la personne avant toute image.";
    private static final String MASK = "Masquez ce qui permet de la reconnaître.";
    private static final String KEEP = "Gardez la preuve de l’accord au dossier.";

    @Test
    void the_same_text_has_no_change() {
        Comparison comparison = compared(List.of(article("A1", 1, ASK, MASK)), List.of(article("A1", 1, ASK, MASK)));
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.changesOnly().articles()).isEmpty();
    }

    @Test
    void a_reworded_clause_is_told_word_by_word() {
        Passage clause = clauses(
                        article("A1", 1, ASK),
                        article("A1", 1, "Demandez l’accord écrit de la personne avant toute image."))
                .get(0);
        assertThat(clause.change()).isEqualTo(Change.REWORDED);
        assertThat(clause.spans())
                .containsExactly(
                        new Span(Change.SAME, "Demandez l’accord "),
                        new Span(Change.ADDED, "écrit "),
                        new Span(Change.SAME, "de la personne avant toute image."));
        assertThat(clause.before()).isEqualTo(ASK);
    }

    @Test
    void a_clause_put_in_between_leaves_those_below_as_they_were() {
        List<Passage> clauses = clauses(article("A1", 1, ASK, KEEP), article("A1", 1, ASK, MASK, KEEP));
        assertThat(clauses).extracting(Passage::change).containsExactly(Change.SAME, Change.ADDED, Change.SAME);
        assertThat(clauses.get(2).target()).isEqualTo("A1.3");
        assertThat(clauses.get(2).formerly()).isEqualTo("A1.2");
    }

    @Test
    void a_clause_that_says_something_else_is_removed_and_added() {
        assertThat(clauses(article("A1", 1, ASK), article("A1", 1, KEEP)))
                .extracting(Passage::change)
                .containsExactlyInAnyOrder(Change.REMOVED, Change.ADDED);
    }

    @Test
    void articles_come_go_and_move_by_their_codes() {
        Comparison comparison = compared(
                List.of(article("A1", 1, ASK), article("A2", 2, MASK), article("A5", 3, MASK), article("A3", 4, KEEP)),
                List.of(article("A3", 1, KEEP), article("A1", 2, ASK), article("A5", 3, MASK), article("A4", 4, MASK)));
        assertThat(comparison.articles())
                .extracting(ComparedArticle::code, ComparedArticle::change, ComparedArticle::moved)
                .containsExactlyInAnyOrder(
                        tuple("A3", Change.REWORDED, true),
                        tuple("A1", Change.SAME, false),
                        tuple("A5", Change.SAME, false),
                        tuple("A2", Change.REMOVED, false),
                        tuple("A4", Change.ADDED, false));
    }

    @Test
    void an_article_nobody_may_skip_any_more_is_a_change() {
        Article free = Article.of(UUID.randomUUID(), "A1", 1, false, texts(ASK), List.of(), List.of());
        ComparedArticle article = compared(List.of(free), List.of(article("A1", 1, ASK)))
                .articles()
                .get(0);
        assertThat(article.mandatory()).isTrue();
        assertThat(article.change()).isEqualTo(Change.REWORDED);
    }

    @Test
    void the_box_of_an_audience_is_compared_with_that_of_the_same_audience() {
        Article before = noted(new ArticleNote("fr", ArticleNote.AUDIENCE, "STUDENT", "Jamais en stage."));
        Article after = noted(new ArticleNote("fr", ArticleNote.AUDIENCE, "MANAGER", "Jamais en stage."));
        assertThat(compared(List.of(before), List.of(after))
                        .changesOnly()
                        .articles()
                        .get(0)
                        .passages())
                .extracting(Passage::target, Passage::change)
                .containsExactlyInAnyOrder(tuple("STUDENT", Change.REMOVED), tuple("MANAGER", Change.ADDED));
    }

    @Test
    void a_language_not_yet_written_is_an_empty_side() {
        Article empty = Article.of(UUID.randomUUID(), "A1", 1, true, List.of(), List.of(), List.of());
        assertThat(compared(List.of(article("A1", 1, ASK)), List.of(empty))
                        .articles()
                        .get(0)
                        .passages())
                .extracting(Passage::change)
                .containsOnly(Change.REMOVED);
    }

    @Property(tries = 300)
    void both_texts_can_be_read_back_from_their_comparison(@ForAll long seed, @ForAll @IntRange(max = 12) int words) {
        Random random = new Random(seed);
        String before = sentence(random, words);
        String after = sentence(random, words);
        for (Passage passage :
                clauses(article("A1", 1, "Toujours. " + before), article("A1", 1, "Toujours. " + after))) {
            if (passage.change() != Change.ADDED) {
                assertThat(passage.before()).isEqualToIgnoringWhitespace("Toujours. " + before);
            }
            if (passage.change() != Change.REMOVED) {
                assertThat(passage.after()).isEqualToIgnoringWhitespace("Toujours. " + after);
            }
        }
    }

    @Property(tries = 200)
    void comparing_backwards_turns_every_change_round(@ForAll long seed) {
        Random random = new Random(seed);
        List<Article> one = version(random);
        List<Article> other = version(random);
        Comparison there = Comparison.of(one, other, "fr");
        Comparison back = Comparison.of(other, one, "fr");
        assertThat(there.count(Change.ADDED)).isEqualTo(back.count(Change.REMOVED));
        assertThat(there.count(Change.REMOVED)).isEqualTo(back.count(Change.ADDED));
        assertThat(there.isSame()).isEqualTo(back.isSame());
    }

    private static List<Article> version(Random random) {
        List<String> codes = new ArrayList<>(List.of("A1", "A2", "A3", "A4"));
        Collections.shuffle(codes, random);
        List<Article> articles = new ArrayList<>();
        codes.subList(0, 1 + random.nextInt(4))
                .forEach(code -> articles.add(article(code, articles.size(), sentence(random, 5))));
        return articles;
    }

    private static String sentence(Random random, int words) {
        List<String> known = List.of("image", "accord", "compte", "mandat", "patient", "réseau", ",", "«");
        StringBuilder sentence = new StringBuilder("Mot");
        for (int i = 0; i < words; i++) {
            sentence.append(' ').append(known.get(random.nextInt(known.size())));
        }
        return sentence.toString();
    }

    private static Comparison compared(List<Article> before, List<Article> after) {
        return Comparison.of(before, after, "fr");
    }

    private static List<Passage> clauses(Article before, Article after) {
        return compared(List.of(before), List.of(after)).articles().get(0).passages().stream()
                .filter(passage -> passage.part() == ArticlePart.CLAUSE)
                .toList();
    }

    private static Article noted(ArticleNote note) {
        return Article.of(UUID.randomUUID(), "A1", 1, true, texts(ASK), List.of(note), List.of());
    }

    private static Article article(String code, int ordinal, String... clauses) {
        return Article.of(UUID.randomUUID(), code, ordinal, true, texts(clauses), List.of(), List.of());
    }

    private static List<ArticleText> texts(String... clauses) {
        return List.of(new ArticleText("fr", "Titre", ArticleText.kept(List.of(clauses)), "", "", ""));
    }
}
