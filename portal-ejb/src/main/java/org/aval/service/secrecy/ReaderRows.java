package org.aval.service.secrecy;

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
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.Ground;
import org.aval.service.incidents.CaseReading;
import org.aval.service.shared.Columns;
import org.aval.service.vault.MasterKey;
import org.jspecify.annotations.Nullable;

/** Who could read a case, and who did. A ground that would say who reported, or what somebody declared, is not told. */
@Dependent
class ReaderRows {

    private static final int MOST = 200;
    private static final Set<Ground> UNTOLD = EnumSet.of(Ground.REPORTER_OR_WITNESS, Ground.DECLARED_INTEREST);
    private static final Set<Ground> OF_THE_UNIT =
            EnumSet.of(Ground.SAME_UNIT, Ground.HIERARCHY, Ground.GRANTED_THE_MANDATE);

    @PersistenceContext
    EntityManager em;

    @Inject
    MasterKey master;

    @SuppressWarnings("unchecked")
    List<CouldRead> could(UUID incident, LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select r.person_id, r.way, r.ground, c.reporter_mark,
                               trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as person
                          from case_readers_on(:incident, :day) r
                          join person p on p.id = r.person_id
                          join incident_case c on c.id = :incident
                         order by p.last_name, p.first_name, r.way""",
                        Tuple.class)
                .setParameter("incident", incident)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(this::could).toList();
    }

    private CouldRead could(Tuple row) {
        AccessReason way = Columns.constant(row, "way", AccessReason.class);
        String told = row.get("ground", String.class);
        Ground ground = told == null ? null : Ground.valueOf(told);
        boolean reported = isReporter(Columns.id(row, "person_id"), row.get("reporter_mark", byte[].class));
        boolean closed = reported || (ground != null && !isSetAside(way, ground));
        return new CouldRead(
                Columns.text(row, "person"),
                way,
                !closed,
                closed && !reported && !UNTOLD.contains(ground) ? ground : null);
    }

    private boolean isReporter(UUID person, byte @Nullable [] mark) {
        return mark != null && Arrays.equals(mark, master.derive("reporter", person.toString()));
    }

    private static boolean isSetAside(AccessReason way, Ground ground) {
        return way == AccessReason.UNIT_HANDLER && OF_THE_UNIT.contains(ground);
    }

    @SuppressWarnings("unchecked")
    List<CaseReading> did(UUID incident) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as who, r.reason, r.what, r.at
                          from incident_reading r join person p on p.id = r.person_id
                         where r.incident_case_id = :incident order by r.at desc, r.id""",
                        Tuple.class)
                .setParameter("incident", incident)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new CaseReading(
                        Columns.text(row, "who"),
                        Columns.constant(row, "reason", AccessReason.class),
                        Columns.text(row, "what"),
                        Columns.moment(row, "at")))
                .toList();
    }
}
