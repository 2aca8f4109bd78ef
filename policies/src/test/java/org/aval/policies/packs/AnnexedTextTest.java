package org.aval.policies.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is annexed article by article: it takes the pages it needs, and no heading stands alone. */
class AnnexedTextTest {

    private static final int ARTICLES = 14;
    private static final String CLAUSE = "Une personne qui publie en son nom dit qu’elle ne parle qu’en son nom. ";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr en"})
    void its_articles_follow_each_other_where_the_contents_say_they_do(String languages) throws Exception {
        List<PackChapter> chapters = new ArrayList<>();
        chapters.add(PackChapter.of("person", PackText.same("La personne"), prose("Des mots.")));
        chapters.add(PackChapter.of("mandates", PackText.same("Les mandats"), prose("Des mots.")));
        IntStream.rangeClosed(1, ARTICLES).mapToObj(AnnexedTextTest::article).forEach(chapters::add);
        PackFacts facts =
                PackSamples.personal("M. Roy", List.of(languages.split(" ")), chapters.toArray(PackChapter[]::new));

        try (PressedPack pack = PressedPack.open(new PackPress().press(facts))) {
            Map<String, Integer> outline = pack.outline();
            assertThat(outline).hasSize(chapters.size());
            List<Integer> pages = List.copyOf(outline.values());
            assertThat(pages.subList(0, 3))
                    .as("chapters begin a page, and so does the annexed text")
                    .isEqualTo(List.of(3, 4, 5));
            assertThat(pages.subList(2, pages.size())).as("several on a page").isSorted();
            assertThat(pack.pages() - 4).isLessThan(ARTICLES * 2 / 3);
            for (int article = 1; article <= ARTICLES; article++) {
                String page = pack.page(pages.get(article + 1));
                String title = "Art. " + article + " De la parole";
                assertThat(page).contains(title);
                assertThat(page.substring(page.indexOf(title)))
                        .as("a heading keeps its text")
                        .contains(article + ".1");
            }
        }
    }

    private static PackChapter article(int number) {
        PackBlock clauses = new PackBlock.Clauses(List.of(
                new PackBlock.Clause(number + ".1", PackText.same(CLAUSE.repeat(1 + number % 4))),
                new PackBlock.Clause(number + ".2", PackText.same(CLAUSE.repeat(3)))));
        return new PackChapter(
                "text-" + number, PackText.same("Art. " + number + " De la parole"), true, List.of(clauses), List.of());
    }

    private static PackBlock prose(String words) {
        return new PackBlock.Prose(PackText.same(words));
    }
}
