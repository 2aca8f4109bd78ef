package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, template, tag and composite keeps the rules of the house. */
class PagesTest {

    private static final int LINES = 80;
    private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(label|title|alt|aria-label|placeholder|help|ask|text|requiredMessage)=\"([^\"]*)\"");
    /** What stands in pages and is no language: names of things, keys of the keyboard, what a tag is told. */
    private static final Pattern NAMES =
            Pattern.compile("\\b(Aval|PDF|JSON|SHA-256)\\b|<kbd[^>]*>[^<]*</kbd>|\\bask=\"(required|optional|none)\"");

    static Stream<Path> pages() {
        return Sources.files(Sources.PAGES, ".xhtml").stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_short(Path page) {
        assertThat(Sources.read(page).lines()).hasSizeLessThanOrEqualTo(LINES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_style_and_no_script_of_its_own(Path page) {
        assertThat(Sources.read(page)).doesNotContainPattern("\\sstyle=").doesNotContain("<script", "<style");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_asks_one_named_question_at_a_time(Path page) {
        assertThat(expressions(page)).noneMatch(el -> el.matches("(?s).*(\\band\\b|\\bor\\b|&&|&amp;&amp;|\\|\\|).*"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_speaks_through_the_bundles(Path page) {
        String shown =
                NAMES.matcher(EL.matcher(Sources.read(page)).replaceAll("")).replaceAll("");
        String bare = shown.replaceAll("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<[^>]*>", "");
        assertThat(bare.replaceAll("&#?\\w+;", "")).doesNotContainPattern("\\p{L}");
        assertThat(SPOKEN.matcher(shown).results().map(found -> found.group(2)))
                .noneMatch(spoken -> spoken.matches(".*\\p{L}.*"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void only_the_form_of_the_house_posts_to_a_page(Path page) {
        boolean houseForm = page.endsWith(Path.of("tags", "form.xhtml"));
        assertThat(Sources.read(page).contains("<h:form")).isEqualTo(houseForm);
    }

    private static List<String> expressions(Path page) {
        return EL.matcher(Sources.read(page))
                .results()
                .map(found -> found.group().replaceAll("'[^']*'", ""))
                .toList();
    }
}
