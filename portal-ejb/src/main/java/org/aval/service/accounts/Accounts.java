package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountFacts;
import org.aval.domain.accounts.AccountLimits;
import org.aval.domain.accounts.AccountMarks;
import org.aval.domain.accounts.AccountPlace;
import org.aval.domain.accounts.AccountSeat;
import org.aval.domain.accounts.AccountWish;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.accounts.SeatFacts;
import org.aval.domain.channels.Objective;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.aval.service.verify.Codes;
import org.jspecify.annotations.Nullable;

/** Finds accounts for their desk, and gathers the facts their verdicts need. */
@Dependent
class Accounts {

    private static final UUID NONE = new UUID(0, 0);

    private static final String FACTS =
            """
            select h.administrators, h.fit, h.communications, h.broken_since, h.last_departure,
                   exists (select from leads l where l.manager_id = :actor and l.person_id = a.requested_by) as leads,
                   exists (select from account_seat_now s
                            where s.official_account_id = a.id and s.person_id = :actor and s.held) as holds,
                   (select string_agg(s.objective, ',') from suitability s
                      join account_objective o on o.objective = s.objective and o.official_account_id = a.id
                     where s.platform = a.platform and s.fit = 'FORBIDDEN') as forbidden,
                   coalesce((select n.settled from shown_mark_now n
                              where n.bearer = 'ACCOUNT' and n.bearer_id = a.id), false) as mark_settled,
                   cast(parameter_on('accountDormantDays', institution_day()) as integer) as dormant,
                   cast(parameter_on('accountReviewDays', institution_day()) as integer) as review
              from official_account a join account_hands h on h.id = a.id
             where a.id = :id""";

    private static final String FORBIDDEN =
            """
            select string_agg(s.objective, ',') from suitability s
             where s.platform = :platform and s.fit = 'FORBIDDEN' and s.objective = any (string_to_array(:objectives, ','))""";

    private static final String ABOUT =
            """
            select exists (select from person_in_post i where i.id = p.id)
                   and exists (select from holder_on(p.id, institution_day(), 'infinity') h where h.unimpeded)
                   and not is_kept_from_rights(p.id) as able,
                   exists (select from attestation_now n where n.person_id = p.id and n.state in ('VALID', 'CONTESTED')
                              and n.valid_until >= institution_day()
                              and (n.superseded_on is null or n.superseded_on > institution_day())) as attested,
                   coalesce(declared_until(p.id) >= institution_day(), false) as declared,
                   exists (select from mandate_voice v join mandate m on m.id = v.mandate_id
                            where v.holder_id = p.id and v.channel in ('ALL', a.platform)
                              and v.effective @> institution_day() and upper_inf(v.known)
                              and (exists (select from mandate_account n
                                            where n.mandate_id = m.id and n.official_account_id = a.id)
                                   or not exists (select from mandate_account n where n.mandate_id = m.id))) as mandated,
                   exists (select from account_seat_now s
                            where s.official_account_id = a.id and s.person_id = p.id and s.held) as held
              from person p, official_account a where p.id = :person and a.id = :account""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Parameters parameters;

    @Inject
    AccountAddresses addresses;

    @Inject
    Codes codes;

    OfficialAccount any(UUID id) {
        return em.createQuery(
                        "select a from OfficialAccount a left join fetch a.objectives where a.id = :id",
                        OfficialAccount.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("accounts.unknown"));
    }

    /** The account as it was shown. */
    OfficialAccount fresh(UUID id, int version) {
        OfficialAccount account = any(id);
        if (account.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return account;
    }

    AccountSeat seat(UUID id) {
        AccountSeat found = em.find(AccountSeat.class, id);
        if (found == null) {
            throw new Refusal("accounts.noSuchSeat");
        }
        return found;
    }

    /** What the next account is called. */
    AccountMarks next() {
        Number number = (Number)
                em.createNativeQuery("select nextval('account_reference')").getSingleResult();
        return new AccountMarks(UUID.randomUUID(), "ACC-%03d".formatted(number.longValue()), codes.next());
    }

    /** The facts for an account that is asked for, found or seen. */
    AccountFacts of(AccountWish wish) {
        AccountAddresses.Whose whose = addresses.whose(wish.place(), NONE);
        String asked = String.join(
                ",", wish.objectives().stream().map(Enum::name).sorted().toList());
        String forbidden = (String) em.createNativeQuery(FORBIDDEN)
                .setParameter("platform", wish.place().platform().name())
                .setParameter("objectives", asked)
                .getSingleResult();
        return new AccountFacts(
                new AccountLimits(
                        institution.today(),
                        institution.today(),
                        parameters.number("accountDormantDays"),
                        parameters.number("accountReviewDays")),
                false,
                false,
                whose.standing(),
                whose.reference(),
                objectives(forbidden),
                wish.administrators().size(),
                0,
                0,
                null,
                null,
                false);
    }

    /** The facts for a step of an account that is there. */
    AccountFacts of(OfficialAccount account, Actor actor) {
        return facts(account, actor, AccountAddresses.Whose.NOBODYS);
    }

    /** The facts for giving it another address. */
    AccountFacts of(OfficialAccount account, Actor actor, AccountPlace other) {
        return facts(account, actor, addresses.whose(other, account.getId()));
    }

    private AccountFacts facts(OfficialAccount account, Actor actor, AccountAddresses.Whose whose) {
        Tuple row = (Tuple) em.createNativeQuery(FACTS, Tuple.class)
                .setParameter("actor", actor.person())
                .setParameter("id", account.getId())
                .getSingleResult();
        LocalDate broken = Columns.dayOrNull(row, "broken_since");
        return new AccountFacts(
                limits(row, broken),
                row.get("leads", Boolean.class),
                row.get("holds", Boolean.class),
                whose.standing(),
                whose.reference(),
                objectives(row.get("forbidden", String.class)),
                row.get("administrators", Number.class).intValue(),
                row.get("fit", Number.class).intValue(),
                row.get("communications", Number.class).intValue(),
                broken,
                Columns.dayOrNull(row, "last_departure"),
                row.get("mark_settled", Boolean.class));
    }

    /** What is known of somebody who is to get a role on it. */
    SeatFacts about(UUID person, UUID account) {
        Tuple row = (Tuple) em.createNativeQuery(ABOUT, Tuple.class)
                .setParameter("person", person)
                .setParameter("account", account)
                .getSingleResult();
        return new SeatFacts(
                row.get("able", Boolean.class),
                row.get("attested", Boolean.class),
                row.get("declared", Boolean.class),
                row.get("mandated", Boolean.class),
                row.get("held", Boolean.class));
    }

    /** Which days count; where nothing is broken nobody asks the calendar. */
    private AccountLimits limits(Tuple row, @Nullable LocalDate broken) {
        LocalDate today = institution.today();
        return new AccountLimits(
                today,
                broken == null ? today : graceEnd(today),
                row.get("dormant", Number.class).intValue(),
                row.get("review", Number.class).intValue());
    }

    /** What is broken since this day has been so for more than the open days that are granted. */
    LocalDate graceEnd(LocalDate today) {
        return calendar.before(today.minusDays(1), AccountLimits.GRACE_OPEN_DAYS);
    }

    private static Set<Objective> objectives(@Nullable String joined) {
        Set<Objective> objectives = EnumSet.noneOf(Objective.class);
        List<String> names = joined == null ? List.of() : Arrays.asList(joined.split(","));
        names.forEach(name -> objectives.add(Objective.valueOf(name)));
        return objectives;
    }
}
