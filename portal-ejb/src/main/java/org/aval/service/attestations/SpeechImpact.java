package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.aval.domain.charters.CharterVersion;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;

/** What a version does to who speaks, should nobody whom it asks sign: mandates that lapse, accounts left alone. */
@Dependent
class SpeechImpact {

    /** Open days in which a mandate still stands after what its holder signed counts no more. */
    private static final int GRACE_OPEN_DAYS = 10;

    /** How many people look after an account at least. */
    private static final int NEEDED = 2;

    /** How a person p stands to the version. */
    private static final String STANDS =
            """
            left join lateral (%s) last on true
            cross join lateral (select %s as before, %s as open) asked
            cross join lateral (select coalesce(string_agg(d.audience, ',' order by d.audience), '') as audiences
                                  from person_audience d where d.person_id = p.id) reach"""
                    .formatted(
                            NewVersionAudience.SIGNED_LAST,
                            NewVersionAudience.ASKED_BEFORE,
                            NewVersionAudience.NOT_ASKED);

    private static final String MANDATES =
            """
            select m.id, m.reference, last.version as signed, reach.audiences, asked.before
              from mandate m join person_in_post i on i.id = m.holder_id join person p on p.id = i.id
             cross join lateral holder_on(p.id, institution_day(), 'infinity') h
              %s
             where m.state in ('ACTIVE', 'SUSPENDED') and m.ends_on > :lapse and asked.open and h.signed_until >= :first
             order by m.reference"""
                    .formatted(STANDS);

    private static final String ACCOUNTS =
            """
            select a.id, a.display_name, s.person_id, last.version as signed, reach.audiences, asked.before, asked.open
              from official_account a join account_seat_now s on s.official_account_id = a.id
              join person p on p.id = s.person_id
              %s
             where a.state in ('ACTIVE', 'RESTRICTED') and s.held and s.role in ('OWNER', 'ADMIN')
               and coalesce(s.fit_until, 'infinity') >= :first
             order by lower(a.display_name), a.id"""
                    .formatted(STANDS);

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessCalendar calendar;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    /** What would follow for the people whom it asks. */
    Impact.OfSpeech of(CharterVersion version, Predicate<AlikePeople> isAsked) {
        LocalDate first = first(version);
        LocalDate over = first.plusDays(version.getGraceDays());
        LocalDate lapse = calendar.after(over.minusDays(1), GRACE_OPEN_DAYS);
        return new Impact.OfSpeech(
                over,
                mandates(version.getId(), first, lapse, isAsked),
                lapse,
                accounts(version.getId(), first, isAsked));
    }

    /** Its first day; before it has one, the earliest it could have. */
    private LocalDate first(CharterVersion version) {
        LocalDate told = version.getEffectiveFrom();
        return told == null ? institution.today().plusDays(parameters.number("noticeDays")) : told;
    }

    @SuppressWarnings("unchecked")
    private List<Impact.Lapsing> mandates(
            UUID version, LocalDate first, LocalDate lapse, Predicate<AlikePeople> isAsked) {
        List<Tuple> rows = em.createNativeQuery(MANDATES, Tuple.class)
                .setParameter("version", version)
                .setParameter("first", first)
                .setParameter("lapse", lapse)
                .getResultList();
        return rows.stream()
                .filter(row -> isAsked.test(AlikePeople.of(row, "", 1)))
                .map(row -> new Impact.Lapsing(Columns.id(row, "id"), Columns.text(row, "reference")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Impact.Lonely> accounts(UUID version, LocalDate first, Predicate<AlikePeople> isAsked) {
        List<Tuple> rows = em.createNativeQuery(ACCOUNTS, Tuple.class)
                .setParameter("version", version)
                .setParameter("first", first)
                .getResultList();
        Map<UUID, Hands> accounts = new LinkedHashMap<>();
        for (Tuple row : rows) {
            UUID person = Columns.id(row, "person_id");
            Hands hands = accounts.computeIfAbsent(
                    Columns.id(row, "id"), id -> new Hands(id, Columns.text(row, "display_name")));
            hands.fit().add(person);
            if (!row.get("open", Boolean.class) || !isAsked.test(AlikePeople.of(row, "", 1))) {
                hands.staying().add(person);
            }
        }
        return accounts.values().stream()
                .filter(Hands::areTooFew)
                .map(Hands::told)
                .toList();
    }

    /** Who looks after an account, and who of them would still be valid. */
    private record Hands(UUID id, String name, Set<UUID> fit, Set<UUID> staying) {

        Hands(UUID id, String name) {
            this(id, name, new HashSet<>(), new HashSet<>());
        }

        boolean areTooFew() {
            return fit.size() >= NEEDED && staying.size() < NEEDED;
        }

        Impact.Lonely told() {
            return new Impact.Lonely(id, name, staying.size());
        }
    }
}
