package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.SessionFacts;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Finds sessions for their desks, names them, and gathers the facts their verdicts need. */
@Dependent
class Sessions {

    private static final long LOCK = 0x73657373L;

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    @Inject
    Table table;

    @Inject
    Clock clock;

    /** One of them. @throws Refusal when there is none */
    CommitteeSession any(UUID id) {
        CommitteeSession found = em.find(CommitteeSession.class, id);
        if (found == null) {
            throw new Refusal("committee.unknown");
        }
        return found;
    }

    /** The session as it was shown. */
    CommitteeSession fresh(SessionRef shown) {
        CommitteeSession session = any(shown.id());
        if (session.getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return session;
    }

    /** What the next one of this kind is called; from here to the end of the transaction nobody else names one. */
    String nextReference(SessionWish wish) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        ZonedDateTime begins = wish.startsAt().atZone(institution.read().zone());
        String year = "S-" + begins.getYear() + "-";
        boolean monthly = wish.kind() == SessionKind.ORDINARY;
        int number =
                monthly ? 1 : 1 + (int) counted(year + wish.kind().mark(0, 0).charAt(0) + "[0-9]+$");
        String name = year + wish.kind().mark(begins.getMonthValue(), number);
        long before = monthly ? counted(name + "(-[0-9]+)?$") : 0;
        return before == 0 ? name : name + "-" + (before + 1);
    }

    private long counted(String pattern) {
        return ((Number) em.createNativeQuery("select count(*) from committee_session s where s.reference ~ :pattern")
                        .setParameter("pattern", "^" + pattern)
                        .getSingleResult())
                .longValue();
    }

    /** For a session that is not there yet. */
    SessionFacts facts(SessionWish wish) {
        return facts(null, wish.kind(), wish.startsAt());
    }

    SessionFacts facts(CommitteeSession session) {
        return facts(session, session.getKind(), session.getStartsAt());
    }

    private SessionFacts facts(@Nullable CommitteeSession session, SessionKind kind, Instant startsAt) {
        Tuple agenda = (Tuple) em.createNativeQuery(
                        """
                        select cast(count(*) filter (where a.unsettled) as integer) as unsettled,
                               coalesce(bool_or(a.severe and a.unsettled), false) as severe
                          from agenda_of(:session, null) a""",
                        Tuple.class)
                .setParameter("session", session == null ? new UUID(0, 0) : session.getId())
                .getSingleResult();
        int unsettled = agenda.get("unsettled", Integer.class);
        return new SessionFacts(
                clock.instant(),
                institution.today(),
                startsAt.atZone(institution.read().zone()).toLocalDate(),
                latestCall(kind, startsAt),
                unsettled,
                unsettled,
                agenda.get("severe", Boolean.class),
                session == null ? null : table.presiding(session, table.voters()));
    }

    /** The last moment at which a session of this kind is convened in time. */
    Instant latestCall(SessionKind kind, Instant startsAt) {
        ZonedDateTime begins = startsAt.atZone(institution.read().zone());
        return (kind.isUrgent()
                        ? begins.minusHours(parameters.number("committeeUrgentHours"))
                        : begins.minusDays(parameters.number("committeeConvocationDays")))
                .toInstant();
    }
}
