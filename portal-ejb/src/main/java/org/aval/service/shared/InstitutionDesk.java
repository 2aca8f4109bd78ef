package org.aval.service.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.aval.domain.charters.Jurisdiction;

/** What everybody may know of the institution; read once, it does not change while the portal runs. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class InstitutionDesk {

    private final AtomicReference<Institution> known = new AtomicReference<>();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The institution. @throws jakarta.persistence.NoResultException before it moved in */
    public Institution read() {
        Institution institution = known.get();
        if (institution == null) {
            institution = fromTable();
            known.set(institution);
        }
        return institution;
    }

    /** The day it is now where the institution lives. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), read().zone());
    }

    private Institution fromTable() {
        Tuple row = (Tuple)
                em.createNativeQuery("select * from institution", Tuple.class).getSingleResult();
        return new Institution(
                row.get("code", String.class),
                row.get("short_name", String.class),
                row.get("name_fr", String.class),
                row.get("name_en", String.class),
                Jurisdiction.valueOf(row.get("jurisdiction", String.class)),
                ZoneId.of(row.get("zone", String.class)),
                row.get("domain", String.class),
                row.get("code_prefix", String.class),
                row.get("authoritative_language", String.class),
                row.get("help_phone", String.class),
                row.get("help_email", String.class));
    }
}
