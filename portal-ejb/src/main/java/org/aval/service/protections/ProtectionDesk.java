package org.aval.service.protections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.protections.ProtectionCheck;
import org.aval.domain.protections.ProtectionTerm;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.incidents.CaseMessages;
import org.aval.service.incidents.CaseRef;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where the desk asks whoever reported how things have been since, notes what is told, and looks after what is hinted at. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER"})
public class ProtectionDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    ProtectionRows rows;

    @Inject
    CaseMessages messages;

    /**
     * Asks, in the dialogue.
     *
     * @param months for which time this is
     */
    @Command
    public void ask(CaseRef shown, int months, String words) {
        written(words);
        CaseDoor.Opened opened = door.open(shown.id());
        ProtectionTerm term = rows.terms(shown.id()).stream()
                .filter(one -> one.months() == months)
                .findFirst()
                .orElseThrow(() -> new Refusal("shared.changedMeanwhile"));
        Act act = acts.now("");
        em.persist(ProtectionCheck.ask(shown.id(), term, opened.incident().getDesk(), act));
        em.flush();
        messages.toReporter(opened, words);
    }

    /** What was told by telephone, or in person. */
    @Command
    public void note(ProtectionRef shown, boolean well, String words) {
        written(words);
        ProtectionCheck check = fresh(shown);
        CaseDoor.Opened opened = door.open(check.getIncident());
        check.answer(well, opened.incident().getDesk(), acts.now(""));
        messages.note(opened, words);
    }

    /** What was hinted at was looked after. */
    @Command
    public void settle(ProtectionRef shown, String words) {
        written(words);
        ProtectionCheck check = fresh(shown);
        CaseDoor.Opened opened = door.open(check.getIncident());
        CaseDesk desk = opened.incident().getDesk();
        check.lookAfter(desk, acts.now(""));
        messages.note(opened, words);
    }

    private ProtectionCheck fresh(ProtectionRef shown) {
        acts.identified("");
        ProtectionCheck check = em.find(ProtectionCheck.class, shown.id());
        if (check == null) {
            throw new Refusal("incidents.unknown");
        }
        if (check.getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return check;
    }

    private static void written(String words) {
        if (words.isBlank()) {
            throw new Refusal("protections.wordsMissing");
        }
    }
}
