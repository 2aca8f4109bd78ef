package org.aval.service.secrecy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.secrecy.IdentityOpening;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;
import org.jspecify.annotations.Nullable;

/** The only way to the vault: behind the walls of its case. What does not open answers as what does not exist. */
@Dependent
class IdentityDoor {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseKeys keys;

    @Inject
    Clock clock;

    /**
     * A case whose vault somebody of its two offices stands before.
     *
     * @param kept does the vault hold a name
     * @param pending is it asked for already, or open
     */
    record Vault(
            UUID incident, String reference, int version, CaseDesk desk, boolean kept, boolean pending, Actor reader) {}

    /** An opening, to whom it is shown, and by which reference they speak of the case. */
    record Opened(IdentityOpening opening, Actor reader, String reference) {}

    Actor reader() {
        return caller.identified();
    }

    /** Stands the reader before this vault: of an office of the case, and the case opens to them? */
    boolean isBefore(UUID incident) {
        reader();
        return !rows(incident).isEmpty();
    }

    /** The vault of a case that opens to the reader. @throws Refusal when it does not, or does not exist */
    Vault vault(UUID incident) {
        Actor reader = reader();
        Tuple row = rows(incident).stream().findFirst().orElseThrow(() -> new Refusal("incidents.unknown"));
        CaseDesk desk = Columns.constant(row, "desk", CaseDesk.class);
        return new Vault(
                incident,
                Columns.text(row, "reference"),
                row.get("version", Number.class).intValue(),
                desk,
                keys.holds(incident, KeyPart.VAULT, Holder.both(desk.role(), Role.PRIVACY)),
                Boolean.TRUE.equals(row.get("pending", Boolean.class)),
                reader);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID incident) {
        return em.createNativeQuery(
                        """
                        select c.version, c.desk, c.reference,
                               exists (select from identity_opening o
                                        where o.incident_case_id = c.id
                                          and (o.state = 'ASKED' or o.state = 'OPEN' and o.open_until > :now)) as pending
                          from incident_case c
                         where c.id = :incident and identity_concerns(c.id, asker(), asker_mark())
                           and case_open_to(c.id, asker(), asker_mark())""",
                        Tuple.class)
                .setParameter("incident", incident)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** An opening. @throws Refusal when it concerns the reader in no office, or does not exist */
    Opened open(UUID id) {
        Actor reader = reader();
        String reference = reference(id);
        IdentityOpening opening = reference == null ? null : em.find(IdentityOpening.class, id);
        if (reference == null || opening == null) {
            throw new Refusal("incidents.unknown");
        }
        return new Opened(opening, reader, reference);
    }

    private @Nullable String reference(UUID id) {
        return (String) em.createNativeQuery("select identity_reference(:id, asker(), asker_mark())", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The opening as it was shown. */
    Opened fresh(OpeningRef shown) {
        Opened opened = open(shown.id());
        if (opened.opening().getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return opened;
    }
}
