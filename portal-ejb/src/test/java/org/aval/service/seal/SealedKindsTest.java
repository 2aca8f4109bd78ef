package org.aval.service.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** Every paper that is sealed proves something: who makes another kind writes down here what it proves. */
class SealedKindsTest extends RegisterTest {

    private static final Path SOURCES = Path.of("src/main/java/org/aval/service");
    private static final Path NAMES = Path.of("../portal-web/src/main/resources/org/aval/texts");
    private static final Pattern ORDER = Pattern.compile("new SealOrder\\(\\s*\"([A-Z_]+)\"");
    private static final Pattern PROVING = Pattern.compile("\\.proving\\(([^;]*?)\\)\\s*[,;.]");
    private static final Pattern REGISTER = Pattern.compile("\"([a-z_]+)\"");

    /** What ends with an underscore is completed by the kind of mandate paper, or of pack. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "CERTIFICATE", Set.of("attestation"),
            "MANDATE_", Set.of("mandate_journal"),
            "PERMIT", Set.of("logo_use_journal"),
            "PACK_", Set.of("pack", "pack_journal"),
            "RECEIPT", Set.of("advice_receipt_journal"),
            "NOTICE", Set.of("notice_letter_journal"),
            "MINUTES", Set.of("committee_session_journal"),
            "CHARTER_PAPER", Set.of("charter_version_journal"),
            "DESTRUCTION", Set.of("case_destruction"),
            "YEAR_REPORT", Set.of("case_year_edition"));

    @Test
    void every_kind_of_paper_is_listed_with_the_register_it_proves() {
        Map<String, Set<String>> found = new TreeMap<>();
        ordering().forEach(source -> {
            Set<String> registers = PROVING.matcher(source)
                    .results()
                    .flatMap(call -> REGISTER.matcher(call.group(1)).results())
                    .map(register -> register.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            ORDER.matcher(source).results().forEach(order -> found.put(order.group(1), registers));
        });
        assertThat(found).isEqualTo(new TreeMap<>(KINDS));
    }

    @Test
    void every_order_names_its_kind_where_it_is_given() {
        assertThat(ordering()
                        .mapToLong(source -> source.split("new SealOrder\\(", -1).length - 1)
                        .sum())
                .isEqualTo(ordering()
                        .flatMap(source -> ORDER.matcher(source).results())
                        .map(MatchResult::group)
                        .count());
    }

    @Test
    void what_they_prove_are_registers_whose_lines_leave_evidence() {
        assertThat(house.words("select s.register from evidence_sources() s where s.words is not null"))
                .containsAll(KINDS.values().stream().flatMap(Set::stream).toList());
    }

    @Test
    void a_paper_without_a_code_to_check_has_a_name_for_who_checks_the_file() throws IOException {
        for (String language : List.of("fr", "en")) {
            String names = Files.readString(NAMES.resolve("verify_" + language + ".properties"));
            assertThat(ordering()
                            .filter(source -> !source.contains(".showing("))
                            .flatMap(source -> ORDER.matcher(source).results())
                            .map(order -> order.group(1))
                            .filter(kind -> !names.contains("verify.sealed." + kind))
                            .filter(kind -> !kind.equals("PACK_"))) // checked by its code
                    .as(language)
                    .isEmpty();
        }
    }

    @Test
    void a_paper_that_proves_nothing_is_not_sealed() {
        SealOrder order = new SealOrder("SOMETHING_NEW", UUID.randomUUID(), "", "fr");
        assertThatThrownBy(() -> as(AMELIE, () -> house.get(Seals.class).seal(order, new byte[] {1})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOMETHING_NEW");
        assertThat(house.words("select sha256 from seal where kind = 'SOMETHING_NEW'"))
                .isEmpty();
    }

    private static Stream<String> ordering() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Predicate<Path> itself = file -> file.endsWith("SealOrder.java");
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(itself.negate())
                    .map(SealedKindsTest::text)
                    .filter(source -> source.contains("new SealOrder("))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
