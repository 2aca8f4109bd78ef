package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages, is used, and is written as the house writes. */
class TextsTest {

    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]+\\.[A-Za-z](?:[\\w.]*\\w)?)[\"']");
    private static final Pattern BEGINNING = Pattern.compile("[\"']([a-z]+\\.(?:[A-Za-z][\\w]*\\.)*)[\"']");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:(?:refused|unless|Refusal)\\([^;]*?|REFUSED, )\"([a-z]+\\.[A-Za-z][\\w.]*)\"", Pattern.DOTALL);
    /** What a constant is called elsewhere, a mail in the outbox for one, is no text of a page. */
    private static final Pattern CONSTANT = Pattern.compile("^ {4}[A-Z_]+\\(\".*\"\\)[,;]$", Pattern.MULTILINE);

    private static final Map<String, Class<?>> ENUMS = Sources.enums();

    static List<String> features() {
        return Bundle.features();
    }

    @ParameterizedTest
    @MethodSource("features")
    void both_languages_have_the_same_keys_and_details(String feature) {
        assertThat(Bundle.read(feature, "en").details())
                .isEqualTo(Bundle.read(feature, "fr").details());
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_text_belongs_to_its_feature_and_can_be_shown(String feature) {
        for (String language : Language.SPOKEN) {
            Bundle bundle = Bundle.read(feature, language);
            assertThat(bundle.texts().keySet())
                    .allSatisfy(key -> assertThat(key).startsWith(feature + "."));
            assertThat(bundle.texts()).allSatisfy((key, text) -> {
                assertThat(text).as(key + " of " + bundle.name()).isNotBlank().doesNotContain("'", "\"");
                assertThatCode(() -> texts(language).of(key, 2, 2, 2, 2, 2, 2)).doesNotThrowAnyException();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void french_is_set_as_in_quebec(String feature) {
        assertThat(Bundle.read(feature, "fr").texts()).allSatisfy((key, text) -> assertThat(text)
                .as(key)
                .doesNotContainPattern("(?<!\u00a0):(\\s|$)")
                .doesNotContainPattern("«(?!\u00a0)")
                .doesNotContainPattern("(?<!\u00a0)»")
                .doesNotContainPattern("[\\s\u00a0][;!?]"));
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_text_a_page_asks_for_exists(String feature) {
        Set<String> known = keys();
        assertThat(literals(Sources.web()).filter(key -> feature(key).equals(feature) && !known.contains(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_refusal_has_a_reason_in_words(String feature) {
        Set<String> known = keys();
        assertThat(refusals().filter(key -> feature(key).equals(feature) && !known.contains(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("features")
    void no_text_is_left_over(String feature) {
        String web = Sources.web();
        Set<String> asked = Stream.concat(literals(web), refusals()).collect(Collectors.toSet());
        List<String> beginnings = beginnings(web);
        Predicate<String> used = key -> asked.contains(key)
                || key.endsWith(".many") && asked.contains(key.replace(".many", ""))
                || key.contains(".command.") // CommandsTest of the archive holds them against the registers
                || isOfAnEnum(key, web)
                || beginnings.stream().anyMatch(beginning -> continues(key, beginning, web));
        assertThat(keys().stream().filter(key -> feature(key).equals(feature)).filter(used.negate()))
                .isEmpty();
    }

    @Test
    void an_enum_with_one_label_has_them_all() {
        Set<String> known = keys();
        ENUMS.forEach((name, type) -> {
            List<String> labels = Arrays.stream(type.getEnumConstants())
                    .map(constant -> Texts.key((Enum<?>) constant))
                    .toList();
            if (labels.stream().anyMatch(known::contains)) {
                assertThat(known).as(name).containsAll(labels);
            }
        });
    }

    @Test
    void every_state_with_a_look_has_a_shape_and_a_label() throws Exception {
        Properties looks = new Properties();
        looks.load(getClass().getResourceAsStream("/org/aval/looks.properties"));
        String shapes = Sources.read(Path.of("src/main/webapp/resources/house/states.svg"));
        assertThat(looks.stringPropertyNames()).allSatisfy(state -> {
            assertThat(shapes).as(state).contains("id=\"" + looks.getProperty(state) + "\"");
            assertThat(keys()).contains(state);
            assertThat(isOfAnEnum(state, "")).as(state + " is a constant").isTrue();
        });
    }

    @Test
    void a_text_is_completed_with_labels_and_days_in_the_language_of_the_request() {
        Verdict no = Verdict.refused("shared.requestId", Role.MANAGER);
        assertThat(texts("fr").why(no)).isEqualTo("Référence de cette demande\u00a0: Gestionnaire");
        assertThat(texts("en").why(no)).isEqualTo("Reference of this request: Line manager");
        assertThat(texts("en").why(Verdict.GRANTED)).isEmpty();
        assertThat(texts("fr").of("shared.requestId", LocalDate.of(2026, 12, 1)))
                .endsWith("1er\u00a0décembre\u00a02026");
    }

    @Test
    void a_missing_text_is_no_text_of_another_language() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> texts("en").of("shared.nowhere"));
    }

    @Test
    void a_count_that_stopped_says_so() {
        assertThat(texts("fr").count("trial.found", new Page<String>(List.of(), null, null, 27, true)))
                .isEqualTo("27\u00a0réponses");
        assertThat(texts("fr").count("trial.found", new Page<String>(List.of(), null, null, 1000, false)))
                .isEqualTo("Plus de 1\u00a0000\u00a0réponses");
    }

    private static boolean isOfAnEnum(String key, String web) {
        String[] words = key.split("\\.", 4);
        Class<?> type = words.length < 3 ? null : ENUMS.get(words[0] + "." + words[1]);
        return type != null
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(words[2]))
                && (words.length == 3 || web.contains("." + words[3] + "\"") || web.contains("." + words[3] + "'"));
    }

    /** Keys that a page completes with a word: "attestations.mine.says." and the name of a state. */
    private static List<String> beginnings(String web) {
        return BEGINNING
                .matcher(web)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static boolean continues(String key, String beginning, String web) {
        if (!key.startsWith(beginning)) {
            return false;
        }
        String[] words = key.substring(beginning.length()).split("\\.", 2);
        boolean ofTheWholeFeature = beginning.indexOf('.') == beginning.length() - 1;
        return words.length == 1 ? !ofTheWholeFeature : web.contains("\"." + words[1] + "\"");
    }

    private static Stream<String> literals(String sources) {
        return LITERAL.matcher(CONSTANT.matcher(sources).replaceAll(""))
                .results()
                .map(found -> found.group(1));
    }

    private static Stream<String> refusals() {
        return REFUSAL.matcher(Sources.behind()).results().map(found -> found.group(1));
    }

    private static Set<String> keys() {
        return features().stream()
                .flatMap(feature -> Bundle.read(feature, "fr").texts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String feature(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Texts texts(String language) {
        return TextsIn.language(language);
    }
}
