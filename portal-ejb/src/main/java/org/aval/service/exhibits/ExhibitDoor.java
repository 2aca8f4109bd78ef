package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.exhibits.CustodyState;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.domain.exhibits.Exhibit;
import org.aval.domain.exhibits.ExhibitKind;
import org.aval.domain.exhibits.ExhibitMedia;
import org.aval.domain.exhibits.ScanResult;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.KeyPart;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Columns;

/** The only way to an exhibit: through its case. One whose case does not open answers as one that does not exist. */
@Dependent
class ExhibitDoor {

    private static final String ONE =
            """
            select e.incident_case_id, e.kind, e.media, e.scan, e.part, e.number,
                   (select count(distinct c.page) from exhibit_copy c where c.exhibit_id = e.id) as pages,
                   exists (select from exhibit_copy c where c.exhibit_id = e.id and c.edition > 0) as masked
              from exhibit e where e.id = :id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    /** An exhibit that opened, in its case, and where it is sealed. */
    record Opened(UUID id, int number, Exhibit exhibit, CaseDoor.Opened incident, Place place) {

        AccessReason reason() {
            return Objects.requireNonNull(incident.access().reason());
        }

        Verdict verdict(CustodyStep step) {
            return exhibit.verdict(step, reason());
        }
    }

    /** The exhibit. @throws Refusal when its case does not open, or there is none */
    Opened open(UUID id) {
        caller.identified();
        @SuppressWarnings("unchecked")
        List<Tuple> found =
                em.createNativeQuery(ONE, Tuple.class).setParameter("id", id).getResultList();
        Tuple row = found.stream().findFirst().orElseThrow(() -> new Refusal("incidents.unknown"));
        CaseDoor.Opened incident = door.open(Columns.id(row, "incident_case_id"));
        Exhibit exhibit = new Exhibit(
                Columns.constant(row, "kind", ExhibitKind.class),
                Columns.constant(row, "media", ExhibitMedia.class),
                Columns.constant(row, "scan", ScanResult.class),
                Boolean.TRUE.equals(row.get("masked", Boolean.class)) ? CustodyState.MASKED : CustodyState.SEALED,
                row.get("pages", Number.class).intValue());
        Place place =
                new Place(incident.incident().getId(), Columns.constant(row, "part", KeyPart.class), incident.holder());
        return new Opened(id, row.get("number", Number.class).intValue(), exhibit, incident, place);
    }
}
