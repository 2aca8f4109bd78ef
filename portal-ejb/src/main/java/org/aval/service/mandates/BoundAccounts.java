package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.accounts.AccountState;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.BoundAccount;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** The official accounts that mandates name, as they are on a day. */
@Dependent
public class BoundAccounts {

    /**
     * The accounts of a mandate "m" in one column, for a day and what was known: read again by {@link #read}. Their names
     * are not in it.
     */
    public static final String COLUMN =
            """
            select string_agg(concat_ws(':', b.id, b.reference, b.platform, b.state, b.renamed), ',')
              from mandate_account n cross join lateral
                   bound_account(m.id, n.official_account_id, cast(:day as date), cast(:told as timestamptz)) b
             where n.mandate_id = m.id""";

    @PersistenceContext
    EntityManager em;

    /** Those that a mandate names, or would name. */
    @SuppressWarnings("unchecked")
    public List<BoundAccount> of(UUID mandate, Collection<UUID> accounts, LocalDate day) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select b.id, b.reference, b.name, b.platform, b.state, b.renamed
                          from unnest(cast(string_to_array(:accounts, ',') as uuid[])) a(id)
                         cross join lateral bound_account(:mandate, a.id, :day, 'infinity') b order by b.reference""",
                        Tuple.class)
                .setParameter("accounts", accounts.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter("mandate", mandate)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(BoundAccounts::account).toList();
    }

    private static BoundAccount account(Tuple row) {
        return new BoundAccount(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "name"),
                Columns.constant(row, "platform", Platform.class),
                Columns.constant(row, "state", AccountState.class),
                row.get("renamed", Boolean.class));
    }

    /** Those a mandate can be asked for, by platform and name. */
    @SuppressWarnings("unchecked")
    List<NameableAccount> nameable() {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select a.id, a.reference, a.display_name, a.platform from official_account a
                         where a.state in ('APPROVED', 'REGULARISING', 'ACTIVE', 'RESTRICTED')
                         order by a.platform, lower(a.display_name), a.reference""",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new NameableAccount(
                        Columns.id(row, "id"),
                        Columns.text(row, "reference"),
                        Columns.text(row, "display_name"),
                        Columns.constant(row, "platform", Platform.class)))
                .toList();
    }

    /** What {@link #COLUMN} says; nothing for a mandate that names none. */
    public static List<BoundAccount> read(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(one -> one.split(":"))
                        .map(parts -> new BoundAccount(
                                UUID.fromString(parts[0]),
                                parts[1],
                                "",
                                Platform.valueOf(parts[2]),
                                AccountState.valueOf(parts[3]),
                                "t".equals(parts[4])))
                        .toList();
    }
}
