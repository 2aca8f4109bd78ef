package org.aval.service.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.settings.Canton;

/**
 * What everybody may know of the institution. It is remembered, as every page asks; whoever changed it says so here, and
 * every few seconds each node looks whether another one did.
 */
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

    /** Looks whether it changed since it was read. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void refresh() {
        Institution remembered = known.get();
        if (remembered == null) {
            return;
        }
        List<?> version =
                em.createNativeQuery("select version from institution").getResultList();
        if (!version.equals(List.of(remembered.version()))) {
            known.compareAndSet(remembered, null);
        }
    }

    /** The day it is now where the institution lives. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), read().zone());
    }

    private Institution fromTable() {
        Tuple row = (Tuple) em.createNativeQuery(
                        "select i.*, m.type as mark_type from institution i left join mark m on m.sha256 = i.mark",
                        Tuple.class)
                .getSingleResult();
        String canton = row.get("canton", String.class);
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
                row.get("help_email", String.class),
                row.get("version", Integer.class),
                row.get("settled_on") != null,
                canton == null ? null : Canton.valueOf(canton),
                List.of(row.get("languages", String.class).split(",")),
                look(row));
    }

    private static InstitutionLook look(Tuple row) {
        return new InstitutionLook(
                row.get("light", String.class),
                row.get("dark", String.class),
                row.get("mark", String.class),
                row.get("mark_type", String.class));
    }
}
