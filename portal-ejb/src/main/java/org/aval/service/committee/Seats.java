package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.SeatFacts;
import org.aval.domain.committee.SeatTerm;
import org.aval.domain.committee.SeatWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Finds seats for their desk, and gathers the facts their verdicts need. */
@Dependent
class Seats {

    private static final long LOCK = 0x73656174L;
    private static final UUID NONE = new UUID(0, 0);

    private static final String FACTS =
            """
            select exists (select from person_in_post i where i.id = :person) as in_post,
                   exists (select from committee_seat s where s.person_id = :person and s.id <> :self
                              and s.state in ('PROPOSED', 'APPOINTED')
                              and daterange(s.starts_on, s.ends_on, '[]') && daterange(:from, :until, '[]')) as sits,
                   exists (select from committee_seat s where s.duty = :duty and s.id <> :self and s.state = 'APPOINTED'
                              and daterange(s.starts_on, s.ends_on, '[]') && daterange(:from, :until, '[]')) as taken,
                   exists (select from person_role r where r.person_id = :person
                              and r.role in ('ETHICS_SECRETARY', 'PRIVACY', 'ADMIN', 'AUDITOR')) as never_votes,
                   exists (select from committee_seat s where s.id = :other and s.substitute_for is null
                              and s.state = 'APPOINTED' and s.kind = :kind and s.kind not in
                                  ('SECRETARY', 'PRIVACY_ADVISER', 'HR_ADVISER', 'COMMS_ADVISER')) as replaces""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    /** One of the seats. @throws Refusal when there is none */
    CommitteeSeat any(UUID id) {
        CommitteeSeat found = em.find(CommitteeSeat.class, id);
        if (found == null) {
            throw new Refusal("committee.unknown");
        }
        return found;
    }

    /** The seat as it was shown. */
    CommitteeSeat fresh(UUID id, int version) {
        CommitteeSeat seat = any(id);
        if (seat.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return seat;
    }

    /** From here to the end of the transaction nobody else proposes or appoints anybody: a double click does it once. */
    void alone() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    LocalDate today() {
        return institution.today();
    }

    int termYears() {
        return parameters.number("committeeTermYears");
    }

    SeatFacts facts(SeatWish wish) {
        return facts(wish, SeatTerm.first(wish.startsOn(), termYears()), NONE);
    }

    SeatFacts facts(CommitteeSeat seat) {
        SeatWish wish = new SeatWish(
                seat.getPerson(),
                seat.getKind(),
                seat.getDuty(),
                seat.isOutside(),
                seat.getSubstituteFor(),
                seat.getTerm().startsOn());
        return facts(wish, seat.getTerm(), seat.getId());
    }

    private SeatFacts facts(SeatWish wish, SeatTerm term, UUID self) {
        Tuple row = (Tuple) em.createNativeQuery(FACTS, Tuple.class)
                .setParameter("person", wish.person())
                .setParameter("self", self)
                .setParameter("from", term.startsOn())
                .setParameter("until", term.endsOn())
                .setParameter("duty", wish.duty().name())
                .setParameter("other", Objects.requireNonNullElse(wish.substituteFor(), NONE))
                .setParameter("kind", wish.kind().name())
                .getSingleResult();
        return new SeatFacts(
                today(),
                termYears(),
                is(row, "in_post"),
                is(row, "sits"),
                wish.duty().presides() && is(row, "taken"),
                is(row, "never_votes"),
                is(row, "replaces"));
    }

    private static boolean is(Tuple row, String column) {
        @Nullable Boolean value = row.get(column, Boolean.class);
        return Boolean.TRUE.equals(value);
    }
}
