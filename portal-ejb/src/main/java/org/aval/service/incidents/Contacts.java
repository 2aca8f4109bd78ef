package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.incidents.ReporterAddress;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;
import org.aval.service.vault.MasterKey;

/**
 * The address at which a reporter wants to learn that there is something to read: kept apart with a key of its own, which
 * nobody who works on the case holds, until the reporter takes it back or the case ends.
 */
@Dependent
class Contacts {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    @Inject
    CaseTexts texts;

    @Inject
    MasterKey master;

    @Inject
    InstitutionDesk institution;

    /** Keeps an address, the one before being gone. @throws org.aval.domain.shared.Refusal when no mail goes there */
    void keep(UUID incident, String address) {
        ReporterAddress.of(address).orRefuse();
        erase(incident);
        if (!address.isEmpty()) {
            keys.begin(incident, KeyPart.ADDRESS, List.of(Holder.PORTAL));
            texts.keep(incident, TextKind.CONTACT, Holder.PORTAL, CaseTexts.REPORTER, address);
        }
    }

    /** Is there one? */
    boolean isKept(UUID incident) {
        return keys.holds(incident, KeyPart.ADDRESS, Holder.PORTAL);
    }

    /** It is gone. */
    void erase(UUID incident) {
        keys.erase(incident, KeyPart.ADDRESS);
    }

    /** There is something to read: a word leaves for the address, if there is one, with the next ones that leave. */
    void tell(UUID incident) {
        if (isKept(incident)) {
            queue(texts.last(incident, KeyPart.ADDRESS, Holder.PORTAL));
        }
    }

    private void queue(String address) {
        UUID id = UUID.randomUUID();
        keys.begin(id, KeyPart.ADDRESS, List.of(Holder.PORTAL));
        String sameDay = institution.today() + " " + address.toLowerCase(Locale.ROOT);
        boolean kept = (Boolean) em.createNativeQuery("select keep_reporter_notice(:id, :mark, :cipher)", Boolean.class)
                .setParameter("id", id)
                .setParameter("mark", master.derive("reporter-notice", sameDay))
                .setParameter("cipher", keys.seal(id, KeyPart.ADDRESS, Holder.PORTAL, ReporterNotices.FIELD, address))
                .getSingleResult();
        if (!kept) {
            keys.erase(id, KeyPart.ADDRESS);
        }
    }
}
