package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.Situation;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Caller;
import org.aval.service.shared.InstitutionDesk;

/** Finds obligations for their desks, and gathers the facts their verdicts need. */
@Dependent
class Obligations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    InstitutionDesk institution;

    /** The caller's own obligation; somebody else's is answered like one that does not exist. */
    Obligation own(UUID id) {
        return em.createQuery(
                        "select o from Obligation o join fetch o.campaign where o.id = :id and o.person = :person",
                        Obligation.class)
                .setParameter("id", id)
                .setParameter("person", caller.actor().person())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("attestations.unknown"));
    }

    /** The caller's own obligation with its journal, for a step that writes on from it. */
    Obligation ownWithJournal(UUID id) {
        return em.createQuery(
                        """
                        select o from Obligation o join fetch o.campaign left join fetch o.journal
                         where o.id = :id and o.person = :person""",
                        Obligation.class)
                .setParameter("id", id)
                .setParameter("person", caller.actor().person())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("attestations.unknown"));
    }

    /** The caller's own obligation, as it was shown. */
    Obligation own(UUID id, int version) {
        return fresh(own(id), version);
    }

    /** Any obligation; who may see it is the register's concern. */
    Obligation any(UUID id) {
        return em.createQuery("select o from Obligation o join fetch o.campaign where o.id = :id", Obligation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("attestations.unknown"));
    }

    static Obligation fresh(Obligation obligation, int version) {
        if (obligation.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return obligation;
    }

    /** The facts for a step the person takes about themselves: signed in means in post. */
    Situation own(Act act, Set<String> unread) {
        return new Situation(act.at(), act.effectiveOn(), true, false, unread, false);
    }

    /** The facts for a step of an office. */
    Situation of(Obligation obligation, Act act) {
        Tuple facts = facts(obligation, act);
        return new Situation(
                act.at(),
                act.effectiveOn(),
                facts.get("in_post", Boolean.class),
                facts.get("leads", Boolean.class),
                Set.of(),
                facts.get("reminded", Boolean.class));
    }

    /** All three in one statement. */
    private Tuple facts(Obligation obligation, Act act) {
        ZoneId zone = institution.read().zone();
        return (Tuple) em.createNativeQuery(
                        """
                        select exists (select 1 from person_in_post where id = :person) as in_post,
                               exists (select 1 from leads where person_id = :person and manager_id = :actor) as leads,
                               exists (select 1 from obligation_journal where obligation_id = :id and step = 'REMIND'
                                          and at >= :from and at < :to) as reminded""",
                        Tuple.class)
                .setParameter("person", obligation.getPerson())
                .setParameter("actor", act.by().person())
                .setParameter("id", obligation.getId())
                .setParameter("from", start(act.effectiveOn(), zone))
                .setParameter("to", start(act.effectiveOn().plusDays(1), zone))
                .getSingleResult();
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    /** The articles already displayed for an obligation. */
    Set<String> displayed(UUID obligation) {
        @SuppressWarnings("unchecked")
        List<String> codes = em.createNativeQuery(
                        "select article_code from article_display where obligation_id = :id", String.class)
                .setParameter("id", obligation)
                .getResultList();
        return new TreeSet<>(codes);
    }
}
