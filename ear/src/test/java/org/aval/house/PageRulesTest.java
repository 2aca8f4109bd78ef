package org.aval.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are short, say nothing in conditions, and bring neither styles nor scripts of their own. */
class PageRulesTest {

    private static final Path WEBAPP = Path.of("../portal-web/src/main/webapp");
    private static final int LINES = 80;
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)\\}");
    private static final Pattern CONNECTED = Pattern.compile("\\b(and|or)\\b|&&|&amp;&amp;|\\|\\|");

    private static final Pattern BESIDE = Pattern.compile("(?:field = |refused\\([^;]*, )\"(\\w+):\\w+\"");

    private final Map<String, String> pages = read();

    @Test
    void a_page_has_at_most_80_lines() {
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(those(text -> text.lines().count() > LINES)).isEmpty();
    }

    @Test
    void a_condition_is_a_question_to_the_bean_never_an_and_or_an_or() {
        assertThat(those(PageRulesTest::connects)).isEmpty();
    }

    @Test
    void no_page_styles_or_scripts_inline() {
        assertThat(those(text -> text.matches("(?s).*\\sstyle=.*"))).isEmpty();
        assertThat(those(text -> text.matches("(?s).*<(h:)?(style|script)\\b(?![^>]*\\b(src|library|name)=).*")))
                .isEmpty();
        assertThat(those(text -> text.matches("(?s).*\\son(click|change|load|submit|key\\w+|focus|blur|input)=.*")))
                .isEmpty();
    }

    /** Others write a style or a script into the page, which the policy refuses: the page would only look as if it worked. */
    @Test
    void only_components_are_used_that_the_policy_lets_work() {
        assertThat(those(text -> text.matches("(?s).*<p:(?!commandButton|inputText|autoUpdate).*")))
                .isEmpty();
    }

    /** A word of the server's own is found before a page's variable of the same name. */
    @Test
    void no_variable_is_called_as_the_server_calls_its_own() {
        assertThat(
                        those(
                                text -> text.matches(
                                        "(?s).*\\s(var|varStatus)=\"(view|request|session|application|param|header|cookie|flash|component)\".*")))
                .isEmpty();
    }

    /** The fields of a form bear no prefix, those of a decision the decision's: another one leads nowhere, and is said above. */
    @Test
    void a_refusal_is_said_beside_a_field_of_the_decision_it_names() throws IOException {
        String all = String.join("", pages.values());
        for (Path file : Sources.paths("portal-web")) {
            assertThat(BESIDE.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                    .as(file.getFileName().toString())
                    .allMatch(decision -> all.contains("<house:decision id=\"" + decision + "\""));
        }
    }

    @Test
    void one_page_has_one_bean_named_after_it() throws IOException {
        for (Path file : Sources.paths("portal-web")) {
            String bean = file.getFileName().toString().replace(".java", "");
            if (bean.endsWith("Page")) {
                String called = Character.toLowerCase(bean.charAt(0)) + bean.substring(1) + ".";
                List<String> users = pages.entrySet().stream()
                        .filter(page -> !page.getKey().startsWith("WEB-INF"))
                        .filter(page -> page.getValue().contains(called))
                        .map(Map.Entry::getKey)
                        .toList();
                assertThat(users).as(bean).hasSize(1);
                assertThat(users.get(0)).as(bean).matches("(?i)(.*/)?" + lastWordOf(bean) + "\\.xhtml");
            }
        }
    }

    /** AttestationRegisterPage is the bean of a page called register. */
    private static String lastWordOf(String bean) {
        return bean.replaceAll(".*?([A-Z][a-z]+)Page$", "$1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#{a.b and c}",
                "${a or b}",
                "#{a && b}",
                "#{a &amp;&amp; b}",
                "#{a || b}",
                "#{not a and b eq 'x'}"
            })
    void the_rule_knows_a_connection_when_it_sees_one(String expression) {
        assertThat(connects("<x rendered=\"" + expression + "\"/>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{texts.of('this and that')}", "sand or water", "#{page.order}", "#{band.andorra}"})
    void and_knows_words_from_connections(String text) {
        assertThat(connects(text)).isFalse();
    }

    private static boolean connects(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll("'[^']*'", "''"))
                .anyMatch(expression -> CONNECTED.matcher(expression).find());
    }

    private List<String> those(Predicate<String> broken) {
        return pages.entrySet().stream()
                .filter(page -> broken.test(page.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> read() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            Map<String, String> pages = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                pages.put(WEBAPP.relativize(file).toString(), Files.readString(file));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
