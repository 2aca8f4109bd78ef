package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.StandIn;
import org.aval.domain.mandates.StandInFacts;
import org.aval.domain.mandates.StandInPlace;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** Finds who stands in under mandates, and gathers the facts for another hand. */
@Dependent
class StandIns {

    private static final String NAMES =
            """
            select m.id, m.reference, m.version, n.holder, n.substitute, n.moderator
              from mandate m cross join lateral (
                   select max(x.name) filter (where x.id = m.holder_id) as holder,
                          max(x.name) filter (where x.id = m.substitute_id) as substitute,
                          max(x.name) filter (where x.id = m.moderator_id) as moderator
                     from (select p.id, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
                             from person p where p.id in (m.holder_id, m.substitute_id, m.moderator_id)) x) n
             where m.id = :id""";

    private static final String CHANGES =
            """
            select s.place, s.at, s.motive,
                   coalesce((select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) from person p
                              where p.id = s.earlier_id), '') as earlier,
                   coalesce((select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) from person p
                              where p.id = s.person_id), '') as person,
                   coalesce((select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) from person p
                              where p.staff_no = s.author), s.author) as author
              from mandate_stand_in s where s.mandate_id = :id order by s.at desc""";

    private static final String ABLE =
            """
            select exists (select 1 from holder_on(:person, institution_day(), 'infinity') h
                            where h.in_post and h.unimpeded and h.signed_until >= institution_day())""";

    private static final String PUT =
            """
            update mandate set version = version + 1,
                   substitute_id = case :place when 'SUBSTITUTE' then cast(:person as uuid) else substitute_id end,
                   moderator_id = case :place when 'MODERATOR' then cast(:person as uuid) else moderator_id end
             where id = :id and version = :version""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    StandInFacts facts(Mandate mandate, StandInPlace place, @Nullable UUID person) {
        UUID now = place == StandInPlace.SUBSTITUTE
                ? mandate.wish().substitute()
                : mandate.wish().moderator();
        return new StandInFacts(mandate.getId(), mandate.getHolder(), now, isRunning(mandate), isAble(person));
    }

    private boolean isRunning(Mandate mandate) {
        boolean standing = mandate.getState() == MandateState.GRANTED
                || mandate.getState() == MandateState.ACTIVE
                || mandate.getState() == MandateState.SUSPENDED;
        return standing && mandate.getEndsOn() != null && !mandate.getEndsOn().isBefore(institution.today());
    }

    private boolean isAble(@Nullable UUID person) {
        return person != null
                && Boolean.TRUE.equals(em.createNativeQuery(ABLE)
                        .setParameter("person", person)
                        .getSingleResult());
    }

    /** Keeps the change, and what the mandate says from now on. @throws Refusal when it changed meanwhile */
    void put(StandIn hand, int version) {
        em.persist(hand);
        em.flush();
        int changed = em.createNativeQuery(PUT)
                .setParameter("place", hand.getPlace().name())
                .setParameter(
                        "person",
                        hand.getPerson() == null ? null : hand.getPerson().toString())
                .setParameter("id", hand.getMandate())
                .setParameter("version", version)
                .executeUpdate();
        if (changed == 0) {
            throw new Refusal("shared.changedMeanwhile");
        }
    }

    StandInSheet sheet(Mandate mandate, Actor reader) {
        Tuple row = (Tuple) em.createNativeQuery(NAMES, Tuple.class)
                .setParameter("id", mandate.getId())
                .getSingleResult();
        @SuppressWarnings("unchecked")
        List<Tuple> changes = em.createNativeQuery(CHANGES, Tuple.class)
                .setParameter("id", mandate.getId())
                .getResultList();
        return new StandInSheet(
                mandate.getId(),
                mandate.getVersion(),
                Columns.text(row, "reference"),
                Columns.text(row, "holder"),
                row.get("substitute", String.class),
                row.get("moderator", String.class),
                StandIn.mayOpen(reader, facts(mandate, StandInPlace.SUBSTITUTE, null)),
                changes.stream().map(StandIns::change).toList());
    }

    private static StandInSheet.Change change(Tuple row) {
        return new StandInSheet.Change(
                Columns.constant(row, "place", StandInPlace.class),
                Columns.text(row, "earlier"),
                Columns.text(row, "person"),
                Columns.moment(row, "at"),
                Columns.text(row, "author"),
                Columns.text(row, "motive"));
    }
}
