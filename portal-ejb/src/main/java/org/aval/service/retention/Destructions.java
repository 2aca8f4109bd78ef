package org.aval.service.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Actor;
import org.aval.service.vault.MasterKey;

/** Destroys by the owner's function. Who must not have known of the case is marked, so that not even its end is told them. */
@Dependent
class Destructions {

    @PersistenceContext
    EntityManager em;

    @Inject
    MasterKey master;

    @Inject
    Clock clock;

    /** The round sees every case in its own transaction. */
    void asThePortal() {
        em.createNativeQuery("select set_config('aval.person', :portal, true)")
                .setParameter("portal", Actor.PORTAL.person().toString())
                .getSingleResult();
    }

    /** Everything that was written, and every trace of people. */
    void content(ClosingRow row) {
        destroy(row, "CONTENT", row.keeping().contentUntil(), false);
    }

    /** The line that was left. */
    void line(ClosingRow row) {
        destroy(row, "LINE", row.keeping().lineUntil(), false);
    }

    /** Who reported, and where they are reached. */
    void identity(ClosingRow row) {
        destroy(row, "IDENTITY", row.keeping().identityUntil(), isOfAnOffice(row.id()));
    }

    private void destroy(ClosingRow row, String part, LocalDate until, boolean keepMark) {
        em.createNativeQuery(
                        """
                        select destroy_case(:incident, :part, :outcome, :closed, :until, :now, :keepMark, :excluded)""",
                        UUID.class)
                .setParameter("incident", row.id())
                .setParameter("part", part)
                .setParameter("outcome", row.keeping().outcome().name())
                .setParameter("closed", row.keeping().closedOn())
                .setParameter("until", until)
                .setParameter("now", clock.instant())
                .setParameter("keepMark", keepMark)
                .setParameter("excluded", excluded(row.id()))
                .getSingleResult();
    }

    /** A reporter who sits where cases are read keeps the mark until there is nothing left to read. */
    private boolean isOfAnOffice(UUID incident) {
        byte[] reporter = (byte[])
                em.createNativeQuery("select reporter_mark from incident_case where id = :incident", byte[].class)
                        .setParameter("incident", incident)
                        .getSingleResult();
        return reporter != null && officers().stream().anyMatch(person -> Arrays.equals(mark(person), reporter));
    }

    private String excluded(UUID incident) {
        return officers().stream()
                .filter(person -> isExcluded(incident, person))
                .map(person -> HexFormat.of().formatHex(mark(person)))
                .collect(Collectors.joining(","));
    }

    private boolean isExcluded(UUID incident, UUID person) {
        return !em.createNativeQuery("select 1 from case_grounds(:person, :mark, :incident)")
                .setParameter("person", person)
                .setParameter("mark", mark(person))
                .setParameter("incident", incident)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> officers() {
        return em.createNativeQuery(
                        """
                        select distinct r.person_id from person_role r
                         where r.role in ('ETHICS_SECRETARY', 'INTEGRITY_OFFICER', 'ETHICS_CHAIR', 'PRIVACY', 'AUDITOR')""",
                        UUID.class)
                .getResultList();
    }

    private byte[] mark(UUID person) {
        return master.derive("reporter", person.toString());
    }
}
