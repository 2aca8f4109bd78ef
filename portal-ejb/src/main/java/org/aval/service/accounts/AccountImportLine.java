package org.aval.service.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.CsvRow;
import org.jspecify.annotations.Nullable;

/** The words of one row of a file of accounts, and what they mean. What means nothing is refused with its reason. */
record AccountImportLine(AccountImportHead head, CsvRow row) {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    String cell(AccountImportColumn column) {
        return head.cell(row, column);
    }

    /** Several words in one cell, parted by spaces or commas. */
    List<String> words(AccountImportColumn column) {
        return Arrays.stream(cell(column).split("[\\s,;|]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Is it no wider than the headings, and does it say what every row says? */
    Verdict check() {
        int cells = row.cells().size();
        return Verdict.unless(cells > head.width(), "accounts.import.cells", cells, head.width())
                .and(() -> Verdict.unless(cell(AccountImportColumn.ADDRESS).isEmpty(), "accounts.addressMissing"))
                .and(() -> Verdict.unless(cell(AccountImportColumn.NAME).isEmpty(), "accounts.nameMissing"))
                .and(() -> Verdict.unless(cell(AccountImportColumn.UNIT).isEmpty(), "accounts.import.unitMissing"));
    }

    @Nullable
    Platform site() {
        String told = cell(AccountImportColumn.SITE).toUpperCase(Locale.ROOT);
        return told.isEmpty()
                ? null
                : find(Platform.class, told).orElseThrow(() -> new Refusal("accounts.import.unknownSite", told));
    }

    Set<Objective> objectives() {
        Set<Objective> aims = EnumSet.noneOf(Objective.class);
        words(AccountImportColumn.OBJECTIVES)
                .forEach(word -> aims.add(find(Objective.class, word)
                        .orElseThrow(() -> new Refusal("accounts.import.unknownObjective", word))));
        Verdict.unless(aims.isEmpty(), "accounts.objectiveMissing").orRefuse();
        return aims;
    }

    AccountPurpose purpose() {
        return new AccountPurpose(
                cell(AccountImportColumn.NAME),
                cell(AccountImportColumn.UNIT),
                cell(AccountImportColumn.AUDIENCE),
                languages(),
                hours(),
                false,
                "");
    }

    AccountCustody custody() {
        return new AccountCustody(
                cell(AccountImportColumn.VAULT), cell(AccountImportColumn.RECOVERY), cell(AccountImportColumn.RULES));
    }

    /** French where nothing is said, French first where both are. */
    private String languages() {
        Set<String> told = words(AccountImportColumn.LANGUAGES).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Verdict.unless(!LANGUAGES.containsAll(told), "accounts.import.languages", cell(AccountImportColumn.LANGUAGES))
                .orRefuse();
        return told.size() == 2 ? "fr,en" : told.contains("en") ? "en" : "fr";
    }

    private int hours() {
        String told = cell(AccountImportColumn.HOURS);
        Verdict.unless(!told.matches("\\d{0,3}"), "accounts.import.hours", told).orRefuse();
        return told.isEmpty() ? 0 : Integer.parseInt(told);
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst();
    }
}
