package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.logos.MarkBearer;
import org.aval.domain.logos.ShownMark;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Reads and writes which permit an account or a mandate rests on. */
@Dependent
class ShownMarks {

    private static final String ACCOUNT =
            """
            select a.state not in ('CLOSED', 'REJECTED', 'IMPOSTOR', 'TAKEDOWN_REQUESTED', 'TAKEN_DOWN') as open, true as permitted,
                   exists (select from account_seat_now s where s.official_account_id = a.id and s.person_id = :reader
                              and s.held and s.role in ('OWNER', 'ADMIN')) as keeps,
                   a.requested_by = :reader or exists (select from account_seat_now s
                       where s.official_account_id = a.id and s.person_id = :reader and s.held)
                   or exists (select from leads l where l.manager_id = :reader and l.person_id = a.requested_by) as concerned
              from official_account a where a.id = :id""";

    private static final String MANDATE =
            """
            select m.state in ('GRANTED', 'ACTIVE', 'SUSPENDED') and m.ends_on >= institution_day() as open, m.may_use_logo as permitted,
                   m.holder_id = :reader as keeps,
                   m.holder_id = :reader or exists (select from leads l
                       where l.manager_id = :reader and l.person_id = m.holder_id) as concerned
              from mandate m where m.id = :id""";

    private static final String BEARERS =
            """
            select n.bearer, n.bearer_id, n.medium, coalesce(a.reference, m.reference) as reference,
                   coalesce(a.display_name, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)) as name
              from shown_mark_now n
              left join official_account a on n.bearer = 'ACCOUNT' and a.id = n.bearer_id
              left join mandate m on n.bearer = 'MANDATE' and m.id = n.bearer_id
              left join person p on p.id = m.holder_id
             where n.logo_use_id = :use order by n.bearer, reference""";

    @PersistenceContext
    EntityManager em;

    /** Who looks at it, whether it still goes on, and whether it may show a mark at all. */
    record About(boolean open, boolean permitted, boolean keeps, boolean concerned) {}

    /** A permit by its reference. */
    record Permit(UUID id, LogoStanding standing, Set<LogoMedium> media) {}

    /** @throws Refusal when there is no such account or mandate */
    About about(MarkBearer bearer, UUID id, UUID reader) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(bearer == MarkBearer.ACCOUNT ? ACCOUNT : MANDATE, Tuple.class)
                .setParameter("id", id)
                .setParameter("reader", reader)
                .getResultList();
        return rows.stream()
                .map(row -> new About(
                        row.get("open", Boolean.class),
                        row.get("permitted", Boolean.class),
                        row.get("keeps", Boolean.class),
                        Boolean.TRUE.equals(row.get("concerned", Boolean.class))))
                .findFirst()
                .orElseThrow(() -> new Refusal("logos.unknown"));
    }

    BorneMark now(MarkBearer bearer, UUID id, About about, Actor reader) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select n.line, n.logo_use_id, n.medium, coalesce(n.reference, '') as reference,
                               coalesce(n.title, '') as title, n.standing, n.settled
                          from shown_mark_now n where n.bearer = :bearer and n.bearer_id = :id""",
                        Tuple.class)
                .setParameter("bearer", bearer.name())
                .setParameter("id", id)
                .getResultList();
        var naming = ShownMark.mayName(reader, about.keeps(), about.open());
        return rows.stream()
                .map(row -> new BorneMark(
                        row.get("line", Number.class).intValue() + 1,
                        true,
                        row.get("logo_use_id", UUID.class),
                        Columns.text(row, "reference"),
                        Columns.text(row, "title"),
                        constant(row, "medium", LogoMedium.class),
                        constant(row, "standing", LogoStanding.class),
                        row.get("settled", Boolean.class),
                        naming))
                .findFirst()
                .orElseGet(() -> new BorneMark(0, false, null, "", "", null, null, false, naming));
    }

    /** The permit of this reference, however it is written. */
    Optional<Permit> permit(String reference) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select u.id, u.standing, (select coalesce(string_agg(m.medium, ','), '') from logo_use_medium m
                                                   where m.logo_use_id = u.id) as media
                          from logo_use_now u where u.reference = upper(:reference)""",
                        Tuple.class)
                .setParameter("reference", reference.strip())
                .getResultList();
        return rows.stream()
                .map(row -> new Permit(
                        Columns.id(row, "id"),
                        Columns.constant(row, "standing", LogoStanding.class),
                        media(Columns.text(row, "media"))))
                .findFirst();
    }

    /**
     * Writes it down.
     *
     * @param line how often something was said before, as the author saw it
     * @throws Refusal when somebody was faster
     */
    void write(MarkBearer bearer, UUID id, int line, @Nullable UUID use, @Nullable LogoMedium medium, Act act) {
        int written = em.createNativeQuery(
                        """
                        insert into shown_mark (bearer, bearer_id, line, at, effective_on, author, acted_as, logo_use_id, medium, motive)
                        values (:bearer, :id, :line, :at, :day, :author, :role, cast(nullif(:use, '') as uuid),
                                nullif(:medium, ''), :motive) on conflict do nothing""")
                .setParameter("bearer", bearer.name())
                .setParameter("id", id)
                .setParameter("line", line)
                .setParameter("at", act.at())
                .setParameter("day", act.effectiveOn())
                .setParameter("author", act.by().staffNo())
                .setParameter("role", as(act.by()).name())
                .setParameter("use", use == null ? "" : use.toString())
                .setParameter("medium", medium == null ? "" : medium.name())
                .setParameter("motive", act.motive())
                .executeUpdate();
        if (written == 0) {
            throw new Refusal("shared.changedMeanwhile");
        }
    }

    @SuppressWarnings("unchecked")
    List<MarkBearerRow> bearers(UUID use) {
        List<Tuple> rows = em.createNativeQuery(BEARERS, Tuple.class)
                .setParameter("use", use)
                .getResultList();
        return rows.stream()
                .map(row -> new MarkBearerRow(
                        Columns.constant(row, "bearer", MarkBearer.class),
                        Columns.id(row, "bearer_id"),
                        Columns.text(row, "reference"),
                        Columns.text(row, "name"),
                        Columns.constant(row, "medium", LogoMedium.class)))
                .toList();
    }

    private static Role as(Actor actor) {
        return actor.is(Role.COMMS_DIRECTOR) ? Role.COMMS_DIRECTOR : actor.is(Role.COMMS) ? Role.COMMS : Role.EMPLOYEE;
    }

    private static Set<LogoMedium> media(String joined) {
        Set<LogoMedium> media = EnumSet.noneOf(LogoMedium.class);
        Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> media.add(LogoMedium.valueOf(name)));
        return media;
    }

    private static <E extends Enum<E>> @Nullable E constant(Tuple row, String column, Class<E> type) {
        String name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
