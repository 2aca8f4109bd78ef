package org.aval.service.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import org.aval.domain.shared.Refusal;

/** The one row that says who the institution is. */
@Dependent
class InstitutionRow {

    @PersistenceContext
    EntityManager em;

    /** As it stands now. */
    Tuple read() {
        return (Tuple)
                em.createNativeQuery("select * from institution", Tuple.class).getSingleResult();
    }

    /** @throws Refusal when the change found no row of the version it was made for: somebody was faster */
    void changed(int rows) {
        if (rows == 0) {
            throw new Refusal("shared.changedMeanwhile");
        }
    }
}
