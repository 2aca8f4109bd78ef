package org.aval.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.aval.web.shared.TextsIn;
import org.junit.jupiter.api.Test;

/** The auditor reads and finds commands by the names people know them by. */
class CommandNamesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/aval/texts");
    private static final String SIGN = "attestations.SigningDesk.sign";

    @Test
    void a_command_is_called_by_its_name_in_the_readers_language() {
        assertThat(in("fr").name(SIGN)).isEqualTo("Signer la charte");
        assertThat(in("en").name(SIGN)).isNotEqualTo("Signer la charte").isNotEqualTo(SIGN);
    }

    @Test
    void what_has_no_name_any_more_is_told_as_the_journal_has_it() {
        assertThat(in("fr").name("attestations.Gone.away")).isEqualTo("attestations.Gone.away");
        assertThat(in("fr").name("gone.Gone.away")).isEqualTo("gone.Gone.away");
    }

    @Test
    void commands_are_found_whatever_the_accents_the_capitals_and_the_order() {
        assertThat(in("fr").matching("CHARTE  signer")).containsExactly(SIGN);
        assertThat(in("fr").matching("revoquer")).contains("attestations.AttestationDesk.revoke");
        assertThat(in("fr").matching("d'une signature")).contains("attestations.AttestationDesk.proposeRevocation");
        assertThat(in("fr").matching("xylophone")).isEmpty();
    }

    @Test
    void a_refusal_is_told_in_the_words_it_had_and_a_failure_by_its_kind() {
        assertThat(in("fr").why("notices.noFile")).doesNotContain("notices.");
        assertThat(in("fr").why("audit.closed")).contains("ouvert");
        assertThat(in("fr").why("attestations.pauseUntil.gone")).isEqualTo("attestations.pauseUntil.gone");
        assertThat(in("fr").why("PSQLException")).isEqualTo("PSQLException");
        assertThat(in("fr").why("nowhere.toBeFound")).isEqualTo("nowhere.toBeFound");
    }

    @Test
    void a_refusal_that_counted_something_is_told_without_the_number() {
        features().flatMap(CommandNamesTest::texts).forEach(key -> assertThat(in("fr").why(key))
                .as(key)
                .doesNotContain("{")
                .doesNotContain("choice"));
    }

    @Test
    void every_feature_with_commands_is_an_area_the_auditor_can_choose() {
        Set<String> known =
                Stream.of(AuditArea.values()).map(AuditArea::word).collect(java.util.stream.Collectors.toSet());
        assertThat(features().filter(feature -> texts(feature).anyMatch(key -> key.contains(".command."))))
                .isSubsetOf(known);
    }

    @Test
    void an_area_is_a_word_of_the_house() {
        assertThat(List.of(AuditArea.values()))
                .filteredOn(area -> features().noneMatch(area.word()::equals))
                .isSubsetOf(AuditArea.ENTRY, AuditArea.SETTINGS);
    }

    private static CommandNames in(String language) {
        CommandNames names = new CommandNames();
        names.texts = TextsIn.language(language);
        return names;
    }

    private static Stream<String> features() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_fr.properties"))
                    .map(name -> name.replace("_fr.properties", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(String feature) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(BUNDLES.resolve(feature + "_fr.properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream();
    }
}
