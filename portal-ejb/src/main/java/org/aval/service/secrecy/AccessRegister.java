package org.aval.service.secrecy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** Why a case opens to somebody or does not, who could read it on a day, and who did. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class AccessRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    IdentityDoor door;

    @Inject
    ReaderRows rows;

    @Inject
    InstitutionDesk institution;

    /** Why a case opens to the caller; the same answer, for the same work, when it does not and when there is none. */
    public CaseWay why(String reference) {
        caller.identified();
        Tuple row = (Tuple) em.createNativeQuery(
                        "select w.case_id, w.way from case_way(:reference, asker(), asker_mark()) w", Tuple.class)
                .setParameter("reference", reference.strip().toUpperCase(Locale.ROOT))
                .getSingleResult();
        return row.get("way") == null
                ? CaseWay.NONE
                : new CaseWay(Columns.id(row, "case_id"), Columns.constant(row, "way", AccessReason.class));
    }

    /**
     * Who could read a case on a day, and who did: for its desk and its privacy officer.
     *
     * @param day null for today
     * @throws org.aval.domain.shared.Refusal to everybody else, in the words of a case that does not exist
     */
    public Readers readers(UUID incident, @Nullable LocalDate day) {
        IdentityDoor.Vault vault = door.vault(incident);
        LocalDate meant = day == null ? institution.today() : day;
        return new Readers(incident, vault.reference(), meant, rows.could(incident, meant), rows.did(incident));
    }
}
