package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountPlace;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.AccountWish;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.CsvRow;
import org.aval.service.shared.CsvRows;
import org.jspecify.annotations.Nullable;

/** Reads a file of accounts against the register: each row is judged by the rules of an account that was found. */
@Dependent
class AccountImports {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    AccountAddresses addresses;

    /** A row that was judged; what it wishes is null when it may not enter. */
    record Judged(AccountImportLine line, Verdict verdict, @Nullable AccountWish wish) {

        AccountImportRow row() {
            return new AccountImportRow(line.row().line(), line.row().told(), verdict);
        }

        AccountCustody custody() {
            return line.custody();
        }
    }

    /** What the rows of a file name, looked up at once. */
    private record Known(Set<String> units, Map<String, UUID> people, Map<String, Integer> places) {}

    /** Every row of the file, judged. @throws Refusal when the file itself cannot be read */
    List<Judged> judge(byte[] file, Actor actor) {
        List<CsvRow> rows = CsvRows.withHeading(file, MOST);
        AccountImportHead head = new AccountImportHead(rows.get(0));
        List<AccountImportLine> lines = rows.stream()
                .skip(1)
                .map(row -> new AccountImportLine(head, row))
                .toList();
        Known known = new Known(units(), people(lines), new HashMap<>());
        return lines.stream().map(line -> judged(line, known, actor)).toList();
    }

    private Judged judged(AccountImportLine line, Known known, Actor actor) {
        try {
            line.check().orRefuse();
            AccountWish wish = wish(line, known);
            wish.purpose().check().and(line.custody()::check).orRefuse();
            OfficialAccount.verdict(wish, AccountStep.DISCOVER, actor, accounts.of(wish))
                    .orRefuse();
            once(line, wish.place(), known);
            return new Judged(line, Verdict.GRANTED, wish);
        } catch (Refusal no) {
            return new Judged(line, no.verdict(), null);
        }
    }

    private AccountWish wish(AccountImportLine line, Known known) {
        String unit = line.cell(AccountImportColumn.UNIT);
        Verdict.unless(!known.units().contains(unit), "accounts.import.unknownUnit", unit)
                .orRefuse();
        return new AccountWish(
                addresses.place(line.cell(AccountImportColumn.ADDRESS), line.site()),
                line.purpose(),
                line.objectives(),
                line.words(AccountImportColumn.ADMINISTRATORS).stream()
                        .map(number -> person(number, known))
                        .toList());
    }

    private static UUID person(String number, Known known) {
        UUID person = known.people().get(number);
        if (person == null) {
            throw new Refusal("accounts.import.unknownPerson", number);
        }
        return person;
    }

    /** The same address twice in one file is one account too many. */
    private static void once(AccountImportLine line, AccountPlace place, Known known) {
        Integer before = known.places()
                .putIfAbsent(
                        place.platform() + " " + place.handleKey(), line.row().line());
        if (before != null) {
            throw new Refusal("accounts.import.doubled", before);
        }
    }

    @SuppressWarnings("unchecked")
    private Set<String> units() {
        return new HashSet<>(
                (List<String>) em.createNativeQuery("select u.code from unit u").getResultList());
    }

    @SuppressWarnings("unchecked")
    private Map<String, UUID> people(List<AccountImportLine> lines) {
        String numbers = lines.stream()
                .flatMap(line -> line.words(AccountImportColumn.ADMINISTRATORS).stream())
                .distinct()
                .collect(Collectors.joining(","));
        List<Tuple> found = em.createNativeQuery(
                        """
                        select p.staff_no, p.id from person_in_post i join person p on p.id = i.id
                         where p.staff_no = any(string_to_array(:numbers, ','))""",
                        Tuple.class)
                .setParameter("numbers", numbers)
                .getResultList();
        return found.stream()
                .collect(Collectors.toMap(row -> Columns.text(row, "staff_no"), row -> Columns.id(row, "id")));
    }
}
