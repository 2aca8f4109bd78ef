package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.people.Unit;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Timelines;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of a case shows. */
@Dependent
class CaseRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    CaseTexts texts;

    @Inject
    CaseKeys keys;

    @Inject
    Timelines timelines;

    @Inject
    CourseRecords courses;

    CaseRecord of(CaseDoor.Opened opened) {
        return of(opened.incident(), opened, institution.today());
    }

    private CaseRecord of(IncidentCase incident, CaseDoor.Opened opened, LocalDate today) {
        UUID id = incident.getId();
        Actor reader = opened.reader();
        return new CaseRecord(
                id,
                incident.getVersion(),
                incident.getReference(),
                incident.getState(),
                Objects.requireNonNull(opened.access().reason()),
                incident.getDesk(),
                incident.getChannel(),
                incident.getConfidence(),
                incident.getCategory(),
                incident.isProtected(),
                incident.isAboutPersonalData(),
                incident.isPeerTold(),
                incident.getSeverity(),
                unit(incident.getUnitCode()),
                incident.getReceivedOn(),
                incident.getOccurredFrom(),
                incident.getOccurredUntil(),
                incident.getDueOn(),
                !incident.getState().isOver() && incident.getDueOn().isBefore(today),
                keys.holds(id, KeyPart.VAULT, Holder.both(incident.getDesk().role(), Role.PRIVACY)),
                texts.read(id, KeyPart.DIALOGUE, opened.holder()),
                texts.read(id, KeyPart.CASE, opened.holder()),
                readings(id),
                incident.verdict(CaseStep.ACKNOWLEDGE, reader),
                incident.verdict(CaseStep.WRITE, reader),
                courses.of(opened),
                timelines.of("incident_case", id));
    }

    private @Nullable BothNames unit(@Nullable String code) {
        Unit unit = code == null ? null : em.find(Unit.class, code);
        return unit == null ? null : new BothNames(unit.name("fr"), unit.name("en"));
    }

    @SuppressWarnings("unchecked")
    private List<CaseReading> readings(UUID id) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as who, r.reason, r.what, r.at
                          from incident_reading r join person p on p.id = r.person_id
                         where r.incident_case_id = :id order by r.at desc limit 50""",
                        Tuple.class)
                .setParameter("id", id)
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
