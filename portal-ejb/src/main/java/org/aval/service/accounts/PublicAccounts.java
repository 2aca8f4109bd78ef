package org.aval.service.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aval.domain.accounts.AccountPlace;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;

/** Open to everybody: which accounts are ours, and is this one? It names nobody. */
@Stateless
@PermitAll
public class PublicAccounts {

    private static final String OFFICIAL =
            """
            select a.reference, a.platform, a.display_name, a.handle, a.address, a.languages, a.opened_on,
                   a.state <> 'ACTIVE' as quiet
              from official_account a""";

    private static final String FOUND =
            """
            select a.reference, a.platform, a.display_name, a.handle, a.address, a.languages, a.opened_on,
                   a.state <> 'ACTIVE' as quiet, a.state, a.ended_on, false as renamed, cast(null as date) as until,
                   case when a.handle_key <> :key then 4 when a.state in ('CLOSED', 'TAKEN_DOWN') then 3 else 1 end as rank
              from official_account a
             where a.platform = :platform
               and (a.handle_key = :key or a.look = :look and a.state in ('ACTIVE', 'RESTRICTED', 'COMPROMISED', 'CLOSING', 'CLOSED'))
               and a.state <> 'REJECTED'
            union all
            select a.reference, a.platform, a.display_name, a.handle, a.address, a.languages, a.opened_on,
                   a.state <> 'ACTIVE', a.state, a.ended_on, r.renamed, r.retired_on, 2
              from retired_handle r join official_account a on a.id = r.official_account_id
             where r.platform = :platform and r.handle_key = :key
             order by rank limit 1""";

    private static final int LOOK_ALIKE = 4;
    private static final List<String> OPEN = List.of("ACTIVE", "RESTRICTED", "CLOSING");

    private static final String FORMER =
            """
            select r.platform, r.handle, r.retired_on,
                   case when r.renamed and a.state in ('ACTIVE', 'RESTRICTED', 'CLOSING') then a.address end as now
              from retired_handle r join official_account a on a.id = r.official_account_id
             where a.opened_on is not null order by r.retired_on desc, r.platform, r.handle_key""";

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountAddresses addresses;

    @Inject
    Parameters parameters;

    @Inject
    InstitutionDesk institution;

    /** Does the institution show its accounts? */
    public boolean isShown() {
        return "SHOWN".equals(parameters.text("publicAccounts", institution.today()));
    }

    /** The official accounts, by platform and name; none when the institution does not show them. */
    public List<PublicAccount> all() {
        if (!isShown()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        OFFICIAL
                                + " where a.state in ('ACTIVE', 'RESTRICTED', 'CLOSING') order by a.platform, a.display_name",
                        Tuple.class)
                .getResultList();
        return rows.stream().map(PublicAccounts::account).toList();
    }

    /** The names that were ours, the latest first; none when the institution does not show its accounts. */
    public List<RetiredName> former() {
        if (!isShown()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(FORMER, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new RetiredName(
                        Columns.constant(row, "platform", Platform.class),
                        Columns.text(row, "handle"),
                        Columns.day(row, "retired_on"),
                        row.get("now", String.class)))
                .toList();
    }

    /** What this address is worth. */
    public AccountAnswer find(String pasted) {
        if (!isShown()) {
            return AccountAnswer.of(AddressWorth.UNKNOWN);
        }
        AccountPlace place;
        try {
            place = place(pasted);
        } catch (Refusal no) {
            return AccountAnswer.of(
                    "accounts.mixedScripts".equals(no.getMessage())
                            ? AddressWorth.LOOKS_ALIKE
                            : AddressWorth.NO_ADDRESS);
        }
        return find(place);
    }

    private AccountAnswer find(AccountPlace place) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(FOUND, Tuple.class)
                .setParameter("platform", place.platform().name())
                .setParameter("key", place.handleKey())
                .setParameter("look", place.look())
                .getResultList();
        return found.isEmpty() ? AccountAnswer.of(AddressWorth.UNKNOWN) : answer(found.get(0));
    }

    /** An address of a known platform, or of a site that stands in the register. */
    private AccountPlace place(String pasted) {
        try {
            return addresses.place(pasted, null);
        } catch (Refusal no) {
            if ("accounts.unknownPlatform".equals(no.getMessage())) {
                return site(pasted);
            }
            throw no;
        }
    }

    private AccountPlace site(String pasted) {
        AccountPlace read = addresses.place(pasted, Platform.WEBSITE);
        @SuppressWarnings("unchecked")
        List<String> known = em.createNativeQuery(
                        "select a.platform from official_account a where a.handle_key = :key limit 1")
                .setParameter("key", read.handleKey())
                .getResultList();
        Platform platform = known.isEmpty() ? Platform.WEBSITE : Platform.valueOf(known.get(0));
        return new AccountPlace(platform, read.handle(), read.address(), read.handleKey(), read.look());
    }

    private static AccountAnswer answer(Tuple row) {
        if (row.get("rank", Number.class).intValue() == LOOK_ALIKE) {
            return AccountAnswer.of(AddressWorth.LOOKS_ALIKE);
        }
        LocalDate until = Columns.dayOrNull(row, "until");
        if (until != null) {
            return former(row, until);
        }
        return switch (Columns.text(row, "state")) {
            case "ACTIVE", "RESTRICTED", "CLOSING" -> new AccountAnswer(
                    AddressWorth.OFFICIAL, account(row), null, null);
            case "COMPROMISED" -> new AccountAnswer(AddressWorth.COMPROMISED, account(row), null, null);
            case "CLOSED" -> new AccountAnswer(AddressWorth.RETIRED, null, Columns.dayOrNull(row, "ended_on"), null);
            case "IMPOSTOR", "TAKEDOWN_REQUESTED", "TAKEN_DOWN" -> AccountAnswer.of(AddressWorth.IMPOSTOR);
            default -> AccountAnswer.of(AddressWorth.UNKNOWN);
        };
    }

    /** The name was ours until a day; where the account goes on under another, that is said. */
    private static AccountAnswer former(Tuple row, LocalDate until) {
        boolean goesOn = row.get("renamed", Boolean.class) && OPEN.contains(Columns.text(row, "state"));
        return new AccountAnswer(AddressWorth.RETIRED, null, until, goesOn ? Columns.text(row, "address") : null);
    }

    private static PublicAccount account(Tuple row) {
        return new PublicAccount(
                Columns.text(row, "reference"),
                Columns.constant(row, "platform", Platform.class),
                Columns.text(row, "display_name"),
                Columns.text(row, "handle"),
                Columns.text(row, "address"),
                List.of(Columns.text(row, "languages").split(",")),
                Objects.requireNonNull(Columns.dayOrNull(row, "opened_on")),
                row.get("quiet", Boolean.class));
    }
}
