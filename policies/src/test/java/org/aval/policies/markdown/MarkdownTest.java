package org.aval.policies.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aval.policies.charters.ArticleText;
import org.aval.policies.charters.Charters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Demandez **toujours**.            | Demandez <strong>toujours</strong>.
                    Voir [le guide](https://a.org/b)  | Voir <a rel="nofollow" href="https://a.org/b">le guide</a>
                    Écrire [ici](mailto:a@b.org)      | Écrire <a rel="nofollow" href="mailto:a@b.org">ici</a>
                    # Un titre                        | # Un titre
                    > cité                            | &gt; cité
                    """)
    void what_a_charter_may_use_is_shown_and_the_rest_stays_text(String text, String html) {
        assertThat(Markdown.html(text).strip()).isEqualTo(html);
    }

    @Test
    void a_list_is_a_list() {
        assertThat(Markdown.html("Montrez :\n\n- le visage\n- les mains"))
                .isEqualTo("<p>Montrez :</p>\n<ul>\n<li>le visage</li>\n<li>les mains</li>\n</ul>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "texte <img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//ailleurs.example)",
                "![image](https://ailleurs.example/pixel.gif)",
                "<https://a.org\" onclick=\"x>",
                "[x](https://a.org \"\\\" onmouseover=\\\"alert(1)\")",
                "<div>\n<iframe src=\"//x\"></iframe>\n</div>"
            })
    void nothing_that_runs_loads_or_leads_astray_comes_through(String text) {
        String html = Markdown.html(text);
        assertThat(html)
                .doesNotContain("<script", "<img", "<iframe", "<div", "href=\"//", "src=\"")
                .doesNotContainPattern("(?i)href=\"(?!https?:|mailto:|/[^/]|\")");
        assertThat(html.replaceAll("\"[^\"]*\"", "")).doesNotContainPattern("<[^>]*\\bon\\w+=");
    }

    @Test
    void the_texts_that_travel_with_the_portal_are_shown_as_they_stand() {
        for (String language : List.of("fr", "en")) {
            Charters.editions("CHARTE-MS").stream()
                    .flatMap(edition -> edition.articles().stream())
                    .map(article -> article.text(language))
                    .flatMap(MarkdownTest::passages)
                    .forEach(passage -> assertThat(Markdown.html(passage)
                                    .replace("&quot;", "\"")
                                    .replace("&amp;", "&")
                                    .strip())
                            .isEqualTo(passage));
        }
    }

    private static Stream<String> passages(ArticleText text) {
        return Stream.of(
                        text.clauses().stream(),
                        Stream.of(text.example(), text.why(), text.seeAlso()),
                        text.audienceNotes().values().stream(),
                        text.jurisdictionNotes().values().stream())
                .flatMap(passages -> passages);
    }
}
