package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aval.domain.people.Audience;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final UUID VERSION = new UUID(8, 300);
    private static final Set<Audience> NURSES = EnumSet.of(Audience.CLINICIAN);
    private static final Set<Audience> STUDENTS = EnumSet.of(Audience.STUDENT);

    @Test
    void the_same_words_change_nothing() {
        Changes changes =
                Changes.between(List.of(article("A1", "Je respecte.")), List.of(article("A1", "Je respecte.")));
        assertThat(changes.articles()).isEmpty();
        assertThat(changes.concern()).isEqualTo(Concern.NOBODY);
    }

    @Test
    void a_common_clause_concerns_everybody() {
        Changes changes = Changes.between(
                List.of(article("A1", "Je respecte."), article("A2", "Je tais.")),
                List.of(article("A1", "Je respecte."), article("A2", "Je tais tout.")));
        assertThat(changes.articles()).extracting(ChangedArticle::code).containsExactly("A2");
        assertThat(changes.concern().applies(Set.of(), Jurisdiction.QC)).isTrue();
    }

    @Test
    void a_box_concerns_its_readers_only() {
        Changes changes = Changes.between(
                List.of(article("A1", "Je respecte.", box("STUDENT", "Demandez."))),
                List.of(article("A1", "Je respecte.", box("STUDENT", "Demandez d’abord."))));
        assertThat(changes.applying(STUDENTS, Jurisdiction.QC)).hasSize(1);
        assertThat(changes.applying(NURSES, Jurisdiction.QC)).isEmpty();
    }

    @Test
    void a_box_of_the_law_concerns_those_who_live_under_it() {
        Changes changes = Changes.between(
                List.of(article("A1", "Je respecte.")),
                List.of(article("A1", "Je respecte.", new ArticleNote("fr", ArticleNote.JURISDICTION, "CH", "Loi."))));
        assertThat(changes.applying(NURSES, Jurisdiction.CH)).hasSize(1);
        assertThat(changes.applying(NURSES, Jurisdiction.QC)).isEmpty();
    }

    @Test
    void what_explains_binds_nobody() {
        Article before = article("A1", "Je respecte.");
        Article after = Article.of(
                VERSION,
                "A1",
                1,
                true,
                List.of(new ArticleText("fr", "Autre titre", "Je respecte.", "Autre exemple.", "Autre raison.", "")),
                List.of(),
                Set.of());
        assertThat(Changes.between(List.of(before), List.of(after)).articles()).isEmpty();
    }

    @Test
    void an_article_that_comes_or_goes_concerns_everybody_and_only_one_that_stands_can_be_read() {
        Changes changes = Changes.between(List.of(article("A1", "Je respecte.")), List.of(article("A2", "Je tais.")));
        assertThat(changes.articles())
                .containsExactly(
                        new ChangedArticle("A2", true, new Concern(true, Set.of(), Set.of())),
                        new ChangedArticle("A1", false, new Concern(true, Set.of(), Set.of())));
    }

    /** Whoever a change does not apply to reads the very same text as before, so that no major version keeps a signature in silence. */
    @Property(tries = 300)
    void whom_nothing_concerns_is_shown_the_same_duties(
            @ForAll List<Boolean> reworded, @ForAll Set<Audience> touched, @ForAll Set<Audience> reader) {
        List<Article> before = new ArrayList<>();
        List<Article> after = new ArrayList<>();
        for (int i = 0; i < reworded.size(); i++) {
            String code = "A" + i;
            before.add(article(code, "Je fais " + i + ".", boxes(touched, "avant")));
            after.add(article(code, "Je fais " + i + ".", boxes(touched, reworded.get(i) ? "après" : "avant")));
        }
        boolean concerned = Changes.between(before, after).concern().applies(reader, Jurisdiction.QC);
        assertThat(concerned).isNotEqualTo(duties(before, reader).equals(duties(after, reader)));
    }

    private static String duties(List<Article> articles, Set<Audience> reader) {
        return ShownCharter.of("x", articles, reader, Jurisdiction.QC, "fr").canonical();
    }

    private static ArticleNote[] boxes(Set<Audience> audiences, String words) {
        return audiences.stream().map(audience -> box(audience.name(), words)).toArray(ArticleNote[]::new);
    }

    private static ArticleNote box(String audience, String words) {
        return new ArticleNote("fr", ArticleNote.AUDIENCE, audience, words);
    }

    private static Article article(String code, String clauses, ArticleNote... notes) {
        return Article.of(
                VERSION,
                code,
                Integer.parseInt(code.substring(1)),
                true,
                List.of(new ArticleText("fr", "Titre", clauses, "Exemple.", "Raison.", "")),
                List.of(notes),
                Set.of());
    }
}
