package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.incidents.CaseCaller;

/** Who comes to the committee's table: its offices, the auditor, and whoever has a seat there. To others it does not exist. */
@Dependent
class SessionReaders {

    private static final Set<Role> OFFICES =
            EnumSet.of(Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR, Role.ETHICS_MEMBER, Role.AUDITOR);

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    /** The signed-in person, and the database knows who asks. @throws Refusal when there is nothing for them here */
    Actor reader() {
        Actor reader = caller.identified();
        if (!comes(reader)) {
            throw new Refusal("committee.unknown");
        }
        return reader;
    }

    /** Is there anything for this person? */
    boolean comes(Actor reader) {
        return OFFICES.stream().anyMatch(reader::is) || sits(reader);
    }

    private boolean sits(Actor reader) {
        return !em.createNativeQuery(
                        """
                        select 1 from committee_seat s where s.person_id = :person and s.state = 'APPOINTED'
                           and institution_day() between s.starts_on and s.ends_on""")
                .setParameter("person", reader.person())
                .getResultList()
                .isEmpty();
    }
}
