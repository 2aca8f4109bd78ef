package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.BoundAccount;
import org.aval.domain.mandates.GrantFacts;
import org.aval.domain.mandates.HolderFacts;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateLaw;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.ParentFacts;
import org.aval.domain.mandates.ScopeFacts;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** Gathers the facts that the rules and conditions of mandates need, in one statement. */
@Dependent
class MandateCircumstances {

    private static final UUID NONE = new UUID(0, 0);

    /** Open days on which rights still stand after a signature has ended. */
    private static final int GRACE_DAYS = 10;

    private static final String QUESTION =
            """
            with asked as (select string_to_array(:topics, ',') as topics, string_to_array(:channels, ',') as channels,
                                  daterange(cast(:from as date), cast(:until as date), '[]') as days),
            closed as (select t.code || chr(9) || t.name_fr || chr(9) || t.name_en as code, coalesce(w.state, t.state) as wide, t.state
                         from topic t left join topic w on w.code = t.parent, asked where t.code = any (asked.topics))
            select h.in_post, h.employed_until, h.signed_until,
                   h.unimpeded and (not is_kept_from_rights(:holder)
                                    or exists (select 1 from mandate g where g.id = :id and g.code is not null)) as unimpeded,
                   (select string_agg(c.code, chr(10)) from closed c where 'RESERVED' in (c.state, c.wide)) as reserved,
                   (select string_agg(c.code, chr(10)) from closed c
                     where 'RETIRED' in (c.state, c.wide) and 'RESERVED' not in (c.state, c.wide)) as retired,
                   (select string_agg(o.reference, ',' order by o.reference) from mandate o, asked
                     where o.holder_id = :holder and o.id <> :id
                       and (o.state in ('ACTIVE', 'SUSPENDED') or o.state = 'GRANTED' and o.accept_by >= :today)
                       and daterange(o.starts_on, o.ends_on, '[]') && asked.days
                       and (o.every_topic and :everyTopic
                            or not :everyTopic and exists (select 1 from mandate_topic t where t.mandate_id = o.id
                                   and not t.excluded and t.topic = any (asked.topics)))
                       and (o.every_channel and :everyChannel
                            or not :everyChannel and exists (select 1 from mandate_channel c where c.mandate_id = o.id
                                   and c.channel = any (asked.channels)))) as overlapping,
                   exists (select 1 from leads l where l.manager_id = :actor and l.person_id = :holder) as leads,
                   exists (select 1 from leads l where l.person_id = :holder) as led,
                   (select l.absent_id from leads l where l.manager_id = :actor and l.person_id = :holder
                     order by l.absent_id nulls first limit 1) as leads_for,
                   (select r.absent_id from role_now r where r.person_id = :actor and r.role = 'COMMS_DIRECTOR'
                     order by r.absent_id nulls first limit 1) as communications_for,
                   (select r.absent_id from role_now r where r.person_id = :actor and r.role = 'DG'
                     order by r.absent_id nulls first limit 1) as directs_for,
                   stands_below(:actor, :holder, :today) as below, coalesce(grantor_holds(:id, :today), true) as grantor_holds,
                   /*interests*/,
                   /*law*/
              from holder_on(:holder, :today, 'infinity') h
              left join lateral interest_felt(:holder, :id, :today, 'infinity') i on true"""
                    .replace("/*interests*/", DeclaredInterests.columns(":id"))
                    .replace("/*law*/", MandateLaws.COLUMNS);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    BusinessCalendar calendar;

    @Inject
    MandateParents parents;

    @Inject
    BoundAccounts accounts;

    /** The facts for a mandate that is asked for by somebody. */
    MandateFacts of(MandateWish wish, Actor actor) {
        return of(NONE, wish, actor);
    }

    /** The facts for a step of a mandate that is there. */
    MandateFacts of(Mandate mandate, Actor actor) {
        return of(mandate.getId(), mandate.wish(), actor);
    }

    /** Does an interest of the holder's touch it, so that the officer for interests is heard? */
    boolean isTouched(Mandate mandate) {
        return of(mandate, Actor.PORTAL).holder().interests().concerns(mandate.wish());
    }

    /** The facts for other words or days of a mandate that is there. */
    MandateFacts of(UUID id, MandateWish wish, Actor actor) {
        LocalDate today = institution.today();
        Tuple row = (Tuple) em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("id", id)
                .setParameter("holder", wish.holder())
                .setParameter("actor", actor.person())
                .setParameter("today", today)
                .setParameter("topics", String.join(",", wish.scope().included()))
                .setParameter("channels", channels(wish))
                .setParameter("everyTopic", wish.reach().everyTopic())
                .setParameter("everyChannel", wish.reach().everyChannel())
                .setParameter("from", first(wish, today))
                .setParameter("until", last(wish, today))
                .getSingleResult();
        MandateLaw law = MandateLaws.read(row);
        List<BoundAccount> named = accounts.of(id, wish.scope().accounts(), today);
        return new MandateFacts(today, holder(row, today), scope(row, wish, named), grant(row, wish, actor, law), law);
    }

    private ScopeFacts scope(Tuple row, MandateWish wish, List<BoundAccount> named) {
        return new ScopeFacts(
                topics(row.get("reserved", String.class)),
                topics(row.get("retired", String.class)),
                List.copyOf(codes(row.get("overlapping", String.class))),
                named,
                parent(wish.parent()));
    }

    /** A chain is as strong as its weakest mandate: the parent's own parent is asked as well. */
    private @Nullable ParentFacts parent(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        Mandate parent = em.find(Mandate.class, id);
        if (parent == null || !parent.isGranted()) {
            throw new Refusal("mandates.unknown");
        }
        MandateStanding standing = parent.standing(of(parent, Actor.PORTAL), false);
        return parents.facts(parent, standing.speaks() || standing == MandateStanding.UPCOMING);
    }

    private HolderFacts holder(Tuple row, LocalDate today) {
        LocalDate signedUntil = Columns.dayOrNull(row, "signed_until");
        boolean attested = signedUntil != null && !today.isAfter(signedUntil);
        boolean grace = signedUntil != null && (attested || !today.isAfter(calendar.after(signedUntil, GRACE_DAYS)));
        return new HolderFacts(
                row.get("in_post", Boolean.class),
                Columns.dayOrNull(row, "employed_until"),
                attested,
                grace,
                row.get("unimpeded", Boolean.class),
                DeclaredInterests.read(row));
    }

    private static GrantFacts grant(Tuple row, MandateWish wish, Actor actor, MandateLaw law) {
        boolean leads = row.get("leads", Boolean.class);
        Role power = law.powers()
                .of(actor, wish.type(), wish.reach().messageLevel(), leads)
                .orElse(Role.EMPLOYEE);
        return new GrantFacts(
                leads,
                row.get("led", Boolean.class),
                row.get("below", Boolean.class),
                principal(row, power),
                row.get("grantor_holds", Boolean.class));
    }

    /** Who stands in for somebody grants in that one's place: the power stays where it was. */
    private static @Nullable UUID principal(Tuple row, Role power) {
        return switch (power) {
            case MANAGER -> row.get("leads_for", UUID.class);
            case COMMS_DIRECTOR -> row.get("communications_for", UUID.class);
            case DG -> row.get("directs_for", UUID.class);
            default -> null;
        };
    }

    private static String channels(MandateWish wish) {
        return wish.scope().channels().stream().map(Platform::name).collect(Collectors.joining(","));
    }

    private static Map<String, BothNames> topics(@Nullable String joined) {
        return joined == null
                ? Map.of()
                : joined.lines()
                        .map(one -> one.split("\t"))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> new BothNames(parts[1], parts[2])));
    }

    private static Set<String> codes(@Nullable String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).collect(Collectors.toSet());
    }

    private static LocalDate first(MandateWish wish, LocalDate today) {
        LocalDate from = wish.scope().startsOn();
        return from == null ? today : from;
    }

    /** A range that ends before it begins is no range: the rules say so, the question must not break on it. */
    private static LocalDate last(MandateWish wish, LocalDate today) {
        LocalDate from = first(wish, today);
        LocalDate until = wish.scope().endsOn();
        return until == null || until.isBefore(from) ? from : until;
    }
}
