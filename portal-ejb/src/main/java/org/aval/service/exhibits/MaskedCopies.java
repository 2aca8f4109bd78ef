package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.service.shared.Columns;

/** The copies of the evidence of a case that may leave it: those of which somebody hid what must not be seen. */
@Dependent
public class MaskedCopies {

    @PersistenceContext
    EntityManager em;

    @Inject
    ExhibitDoor door;

    @Inject
    Copies copies;

    @Inject
    Custody custody;

    /** Of each page the copy that was masked last; none of a page of which nothing is masked. */
    public List<MaskedCopy> of(UUID incident) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select distinct on (e.number, c.page) e.id, e.number, c.page, c.edition, c.width, c.height
                          from exhibit e join exhibit_copy c on c.exhibit_id = e.id
                         where e.incident_case_id = :incident and c.edition > 0
                         order by e.number, c.page, c.edition desc""",
                        Tuple.class)
                .setParameter("incident", incident)
                .getResultList();
        return rows.stream()
                .map(row -> new MaskedCopy(
                        Columns.id(row, "id"),
                        number(row, "number"),
                        number(row, "page"),
                        number(row, "edition"),
                        number(row, "width"),
                        number(row, "height")))
                .toList();
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    /** One of them as a PNG picture, to be shown to somebody outside the case: that is written down. */
    public byte[] show(MaskedCopy copy) {
        ExhibitDoor.Opened opened = door.open(copy.exhibit());
        opened.verdict(CustodyStep.SHOW).orRefuse();
        byte[] picture = copies.read(copy.exhibit(), opened.place(), copy.page(), copy.edition());
        custody.note(copy.exhibit(), CustodyStep.SHOW, opened.incident());
        return picture;
    }
}
