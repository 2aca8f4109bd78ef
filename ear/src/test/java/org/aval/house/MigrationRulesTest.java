package org.aval.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A journal that a migration makes is written once, leaves evidence, and is only read and added to by the portal. */
class MigrationRulesTest {

    private static final Path MIGRATIONS = Path.of("../portal-ejb/src/main/resources/db/migration");

    private final String schema = read();

    @Test
    void every_journal_is_written_once_and_leaves_evidence() {
        List<String> journals = found("create table (\\w+_journal)\\b");
        assertThat(journals).contains("obligation_journal", "attestation_journal", "command_journal");
        for (String journal : journals) {
            assertThat(schema)
                    .contains("create trigger written_once before update or delete on " + journal
                            + " for each row execute function refuse_change()")
                    .contains("create trigger leaves_evidence after insert on " + journal
                            + " for each row execute function " + leafOf(journal));
        }
    }

    /** A command is an act of its own; the other journals tell the acts of a record. */
    private static String leafOf(String journal) {
        return journal.equals("command_journal")
                ? "leaf_of_command()"
                : "leaf_of_act('" + journal.replace("_journal", "_id") + "')";
    }

    @Test
    void the_portal_may_only_read_and_add_to_what_is_written_once() {
        for (String table : found("written_once before update or delete on (\\w+)")) {
            assertThat(found("grant ([\\w, ]+) on [\\w, ]*\\b" + table + "\\b[\\w, ]* to \\$\\{portal\\}"))
                    .as(table)
                    .isNotEmpty()
                    .allMatch(rights -> !rights.matches(".*\\b(update|delete|truncate|all)\\b.*"));
        }
    }

    /** A function is open to every role unless it is closed; one that works with its owner's rights must say to whom. */
    @Test
    void functions_with_the_owners_rights_are_closed_or_triggers() {
        for (String function : found("create (?:or replace )?function (\\w+)\\([^$]*?security definer")) {
            boolean trigger = schema.matches("(?s).*function " + function + "\\(\\) returns trigger.*");
            boolean closed = schema.contains("revoke execute on function " + function + " from public");
            assertThat(trigger || closed).as(function).isTrue();
        }
    }

    @Test
    void migrations_are_called_by_day_number_and_feature() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("V\\d{4}\\.\\d{2}\\.\\d{2}\\.\\d+__[a-z]+\\.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(schema)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** All migrations as one text, without comments, each white space a single blank. */
    private static String read() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted()
                    .flatMap(file -> lines(file).stream())
                    .filter(line -> !line.strip().startsWith("--"))
                    .collect(Collectors.joining(" "))
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
