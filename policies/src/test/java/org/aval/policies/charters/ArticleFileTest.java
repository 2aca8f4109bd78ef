package org.aval.policies.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.PolicyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {
    private static final String GOOD =
            """
            ---
            code: A5
            title: "Pictures: all of them"
            mandatory: true
            catalogue: [QC-P2-01a, CH-R21]
            ---

            1. Ask first.
            2. Mask what can be recognised.

            ## Example

            You close the curtain.

            ## Why

            A picture escapes.

            ## See also

            The register of image consents.

            ## Audience STUDENT

            No selfies.
            """;

    @ParameterizedTest
    @CsvSource({"1.0.0", "2.0.0", "2.1.0", "3.0.0"})
    void every_shipped_file_comes_back_letter_for_letter(String number) {
        String folder = "charters/CHARTE-MS/" + number + "/";
        for (Article article : ownArticles(number)) {
            for (String language : List.of("fr", "en")) {
                String file = PolicyFile.text(folder + ArticleFile.name(article, language));
                assertThat(ArticleFile.write(article, language)).isEqualTo(file);
            }
        }
    }

    @Test
    void text_of_several_lines_and_a_title_with_quotation_marks_survive_the_file() {
        ArticleText text = new ArticleText(
                "The \"right\" \\ distance",
                List.of("First line.\n- a point\n\n2. not a clause", "Second clause."),
                "One paragraph.\n\nAnother.",
                "Why.",
                "See.",
                Map.of("STUDENT", "A note."),
                Map.of("QC", "Another note."));
        Article article = new Article("A6", 6, false, List.of(), List.of("L-QC-07"), Map.of("en", text));

        ArticleParser read = parsed(ArticleFile.write(article, "en"));

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.matter())
                .isEqualTo(new ArticleMatter("A6", text.title(), false, List.of(), List.of("L-QC-07")));
    }

    @Test
    void a_good_file_is_read_whole() {
        ArticleText text = parsed(GOOD).text();
        assertThat(text.title()).isEqualTo("Pictures: all of them");
        assertThat(text.clauses()).containsExactly("Ask first.", "Mask what can be recognised.");
        assertThat(text.audienceNotes()).containsExactly(Map.entry("STUDENT", "No selfies."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Ask|7. Ask", // a clause out of its place
                "1. Ask|Ask", // a line that is no clause
                "## Why|## Because", // an unknown heading
                "## See also|## Why", // a heading twice
                "mandatory: true|mandatory: yes",
                "mandatory: true|obligatory: true",
                "code: A5|code",
                "title: \"Pictures: all of them\"|title: Pictures: all of them",
                "[QC-P2-01a, CH-R21]|QC-P2-01a",
                "A picture escapes.|" // nothing under a heading
            })
    void a_broken_file_is_refused_by_its_name(String change) {
        String[] fromTo = change.split("\\|", -1);
        assertThat(GOOD).contains(fromTo[0]);
        String broken = GOOD.replace(fromTo[0], fromTo[1]);
        assertThatThrownBy(() -> {
                    ArticleParser file = parsed(broken);
                    file.matter();
                    file.text();
                })
                .isInstanceOf(MalformedPolicyFileException.class)
                .hasMessageStartingWith("A05.en.md: ");
    }

    private static ArticleParser parsed(String file) {
        return new ArticleParser("A05.en.md", file, ArticleHeadings.in("en"));
    }

    private static List<Article> ownArticles(String number) {
        String folder = "charters/CHARTE-MS/" + number + "/";
        return Charters.ownArticles("CHARTE-MS", number).stream()
                .map(code -> ArticleFile.article(folder, code))
                .toList();
    }
}
