package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.aval.domain.exhibits.ContainmentAction;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.domain.exhibits.RemovalState;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.incidents.CaseDoor;

/** Brings in what was kept as evidence, contained and taken down before the portal was there. */
@Dependent
public class ExhibitInstallation {

    @PersistenceContext
    EntityManager em;

    @Inject
    Arrivals arrivals;

    @Inject
    Exhibits exhibits;

    @Inject
    Removals removals;

    /** A file was kept, with a word about it. */
    public void keep(CaseDoor.Opened opened, String name, String note, byte[] content, Act act) {
        em.flush();
        Place place = new Place(opened.incident().getId(), KeyPart.CASE, opened.holder());
        String author = act.by().staffNo();
        UUID id = taken(place, Brought.file(name, note), author, content);
        Role office =
                act.by().roles().stream().sorted().reduce((one, other) -> other).orElse(Role.EMPLOYEE);
        em.createNativeQuery("select note_custody(:exhibit, :step, :who, :office, :at, :day)", Integer.class)
                .setParameter("exhibit", id)
                .setParameter("step", CustodyStep.SEAL.name())
                .setParameter("who", author)
                .setParameter("office", office.name())
                .setParameter("at", act.at())
                .setParameter("day", act.effectiveOn())
                .getSingleResult();
    }

    private UUID taken(Place place, Brought brought, String author, byte[] content) {
        try (Arrived arrived = arrivals.take(new ByteArrayInputStream(content), content.length)) {
            return exhibits.take(place, brought, author, arrived);
        }
    }

    /** Something was done so that it does not spread. */
    public void contained(CaseDoor.Opened opened, ContainmentAction action, String outcome, Act act) {
        removals.contain(opened, action, act.at(), outcome, act);
    }

    /** Somebody was asked to take something down. */
    public RemovalRef asked(CaseDoor.Opened opened, RemovalWish wish, Act act) {
        return new RemovalRef(removals.ask(opened, wish, act), 0);
    }

    /** What came of it. */
    public void answered(CaseDoor.Opened opened, RemovalRef asked, RemovalState outcome, String told, Act act) {
        removals.answer(opened, asked, RemovalState.ASKED, outcome, told, act);
    }
}
