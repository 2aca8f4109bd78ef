package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.CaseFacts;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.Ground;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.Outsider;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.domain.incidents.Weighing;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Puts together where a case stands on its way. */
@Dependent
class CourseRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseFactsReader facts;

    CourseRecord of(CaseDoor.Opened opened) {
        IncidentCase incident = opened.incident();
        UUID id = incident.getId();
        CaseFacts told = facts.of(opened);
        boolean desk = opened.access().reason() == AccessReason.DESK;
        List<Weighing> weighings = incident.getWeighings();
        return new CourseRecord(
                incident.getProposedSeverity(),
                weighings.isEmpty() ? null : weighings.get(weighings.size() - 1),
                parties(id),
                hands(id),
                desk ? offices(id, incident) : List.of(),
                verdicts(opened, told),
                incident.getDestination(),
                reference(incident.getDuplicateOf()));
    }

    private static Map<CaseStep, Verdict> verdicts(CaseDoor.Opened opened, CaseFacts told) {
        Map<CaseStep, Verdict> verdicts = new EnumMap<>(CaseStep.class);
        for (CaseStep step : CaseStep.values()) {
            verdicts.put(step, opened.incident().verdict(step, opened.reader(), told));
        }
        return verdicts;
    }

    @SuppressWarnings("unchecked")
    private List<PartyLine> parties(UUID id) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select p.party_id, p.capacity, p.outside, p.added_on, p.ended_on,
                               coalesce(trim(h.honorific || ' ' || h.first_name || ' ' || h.last_name), u.name_fr, c.name) as fr,
                               coalesce(trim(h.honorific || ' ' || h.first_name || ' ' || h.last_name), u.name_en, c.name) as en
                          from incident_party p left join person h on h.id = p.person_id left join unit u on u.code = p.unit_code
                          left join counterparty c on c.id = p.counterparty_id
                         where p.incident_case_id = :id order by p.line""",
                        Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(CourseRecords::party).toList();
    }

    private static PartyLine party(Tuple row) {
        String french = row.get("fr", String.class);
        String english = row.get("en", String.class);
        String outside = row.get("outside", String.class);
        return new PartyLine(
                Columns.id(row, "party_id"),
                Columns.constant(row, "capacity", PartyCapacity.class),
                french == null || english == null ? null : new BothNames(french, english),
                outside == null ? null : Outsider.valueOf(outside),
                Columns.day(row, "added_on"),
                Columns.dayOrNull(row, "ended_on"));
    }

    @SuppressWarnings("unchecked")
    private List<HandLine> hands(UUID id) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as who, h.capacity, h.given_at
                          from incident_hand h join person p on p.id = h.person_id
                         where h.incident_case_id = :id and h.ended_at is null
                           and (h.until is null or h.until > institution_moment())
                         order by h.given_at, p.last_name""",
                        Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> new HandLine(
                        Columns.text(row, "who"),
                        Columns.constant(row, "capacity", AccessReason.class),
                        Columns.moment(row, "given_at")))
                .toList();
    }

    /** Who reported under their own account is not told here: only what stands in the file. */
    @SuppressWarnings("unchecked")
    private List<OfficeLine> offices(UUID id, IncidentCase incident) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as who, r.role,
                               case_ground(:id, p.id) as ground
                          from person_role r join person p on p.id = r.person_id
                         where r.role in (:desk, 'ETHICS_CHAIR', 'PRIVACY', 'ETHICS_MEMBER') order by r.role, p.last_name, p.id""",
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("desk", incident.getDesk().role().name())
                .getResultList();
        return rows.stream().map(CourseRecords::office).toList();
    }

    private static OfficeLine office(Tuple row) {
        String ground = row.get("ground", String.class);
        return new OfficeLine(
                Columns.text(row, "who"),
                Columns.constant(row, "role", Role.class),
                ground == null ? null : Ground.valueOf(ground));
    }

    @SuppressWarnings("unchecked")
    private @Nullable String reference(@Nullable UUID other) {
        if (other == null) {
            return null;
        }
        List<String> found = em.createNativeQuery("select reference from incident_case where id = :id", String.class)
                .setParameter("id", other)
                .getResultList();
        return found.stream().findFirst().orElse(null);
    }
}
