package org.aval.service.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Can the portal serve people now? */
@Stateless
@PermitAll
public class Readiness {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    /** Asks the database one small question. @throws jakarta.ejb.EJBException when it does not answer */
    public void check() {
        em.createNativeQuery("select 1").getSingleResult();
        institution.read();
    }
}
