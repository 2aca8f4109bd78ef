package org.aval.policies.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.vignettes.QuizSets;
import org.aval.policies.vignettes.Vignettes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackContentsTest {

    @ParameterizedTest
    @MethodSource("kinds")
    void every_word_of_a_general_pack_stands_in_french_and_in_english(String kind) {
        assertThat(GeneralPacks.title(kind).in("fr")).isNotBlank();
        assertThat(GeneralPacks.title(kind).in("en")).isNotBlank();
        for (PackChapter chapter : GeneralPacks.chapters(kind, PackSamples.sources())) {
            assertThat(chapter.title().in("fr")).isNotBlank();
            assertThat(chapter.title().in("en")).isNotBlank();
            for (PackBlock block : chapter.blocks()) {
                if (block instanceof PackBlock.Prose prose) {
                    assertThat(prose.markdown().in("fr")).isNotBlank();
                    assertThat(prose.markdown().in("en")).isNotBlank();
                }
            }
        }
    }

    static List<String> kinds() {
        return GeneralPacks.kinds();
    }

    @Test
    void the_full_charter_cites_every_entry_of_the_catalogue_that_its_articles_cover() {
        Set<String> cited = GeneralPacks.chapters(GeneralPacks.CHARTER_FULL, PackSamples.sources()).stream()
                .flatMap(chapter -> chapter.notes().stream())
                .map(PackNote::id)
                .collect(Collectors.toSet());
        assertThat(cited)
                .containsAll(Catalogue.entries().stream()
                        .filter(entry -> !entry.articles().isEmpty())
                        .map(entry -> entry.id())
                        .toList());
    }

    @Test
    void an_audience_finds_its_articles_first_and_every_other_in_a_sentence() {
        List<PackChapter> chapters = GeneralPacks.chapters("CLINICIAN", PackSamples.sources());
        assertThat(headings(chapters.get(1)))
                .extracting(title -> title.split("\\.")[0])
                .containsExactly("A4", "A5", "A6", "A7", "A10", "A14");
        assertThat(chapters.get(2).blocks())
                .filteredOn(PackBlock.Table.class::isInstance)
                .singleElement()
                .satisfies(table -> assertThat(((PackBlock.Table) table).rows()).hasSize(14));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void no_pack_gives_away_the_answers_that_a_check_always_asks_for(String audience) {
        PackChapter situations = GeneralPacks.chapters(audience, PackSamples.sources()).stream()
                .filter(chapter -> chapter.id().equals("situations"))
                .findFirst()
                .orElseThrow();
        Set<String> always = QuizSets.of(Set.of(audience)).hardStops().stream()
                .map(id -> Vignettes.read(id).texts().get("fr").title())
                .collect(Collectors.toSet());
        assertThat(headings(situations)).isNotEmpty().doesNotContainAnyElementsOf(always);
    }

    static Set<String> audiences() {
        return AudiencePack.FIRST.keySet();
    }

    @Test
    void without_contacts_the_reader_is_led_to_the_portal() {
        PackSources none = new PackSources(PackSamples.sources().charter(), "", List.of());
        PackChapter contacts =
                GeneralPacks.chapters(GeneralPacks.ONBOARDING, none).get(5);
        assertThat(contacts.blocks()).noneMatch(PackBlock.Table.class::isInstance);
    }

    @Test
    void there_is_no_other_general_pack() {
        assertThatThrownBy(() -> GeneralPacks.chapters("COURT", PackSamples.sources()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> headings(PackChapter chapter) {
        return chapter.blocks().stream()
                .filter(PackBlock.Heading.class::isInstance)
                .map(block -> ((PackBlock.Heading) block).text().in("fr"))
                .toList();
    }
}
