package org.aval.service.secrecy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.secrecy.IdentityOpening;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** Opens the name that lies in the vault, with the key of two offices, and writes the reading down. */
@Dependent
class Vaults {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** The name, for one of the two; the database hands out what is sealed only while they may read it. */
    String read(IdentityOpening opening, Act act) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select s.text_id, s.kind, s.cipher from identity_sealed(:opening, asker(), :now) s",
                        Tuple.class)
                .setParameter("opening", opening.getId())
                .setParameter("now", act.at())
                .getResultList();
        if (rows.isEmpty()) {
            throw new Refusal("secrecy.erased");
        }
        look(opening, act);
        return rows.stream().map(row -> opened(opening, row)).collect(Collectors.joining("\n"));
    }

    private String opened(IdentityOpening opening, Tuple row) {
        Holder both = Holder.both(opening.getDesk().role(), Role.PRIVACY);
        String place = "incident_text " + Columns.text(row, "kind") + " " + Columns.id(row, "text_id");
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        return keys.open(opening.getIncident(), KeyPart.VAULT, both, place, cipher);
    }

    private void look(IdentityOpening opening, Act act) {
        boolean desk = act.by().is(opening.getDesk().role());
        AccessReason why = desk ? AccessReason.DESK : AccessReason.PRIVACY_OFFICER;
        em.createNativeQuery("select 1 from (select note_reading(:incident, :person, :why, 'IDENTITY', :at)) noted")
                .setParameter("incident", opening.getIncident())
                .setParameter("person", act.by().person())
                .setParameter("why", why.name())
                .setParameter("at", act.at())
                .getSingleResult();
    }
}
