package org.aval.service.secrecy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.aval.domain.secrecy.EmergencyOpening;
import org.aval.domain.secrecy.EmergencyStep;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Parameters;

/**
 * Where two people of two offices open a case together when those who are entitled to it are gone, stand against it or cannot
 * be reached. Never one alone, never who is excluded from the case, never by the office of the portal's administrator.
 */
@Stateless
@RolesAllowed({"DG", "LEGAL", "PRIVACY"})
public class EmergencyDesk {

    @Inject
    Acts acts;

    @Inject
    EmergencyDoor door;

    @Inject
    EmergencyTexts texts;

    @Inject
    EmergencyHands hands;

    @Inject
    EmergencyPeople people;

    @Inject
    Parameters parameters;

    /** One office asks; nothing tells whether there is such a case. */
    @Command
    public OpeningRef ask(String reference, String reasons) {
        door.reader();
        Act act = acts.now("");
        EmergencyOpening.mayAsk(act.by()).orRefuse();
        String wanted = EmergencyDoor.typed(reference);
        OpeningTexts.written(reasons);
        EmergencyOpening asked = EmergencyOpening.ask(wanted, door.incident(wanted), door.isAsked(wanted), act);
        door.keep(asked);
        texts.keep(asked.getId(), EmergencyStep.ASK, reasons, act);
        people.asked(asked);
        return new OpeningRef(asked.getId(), asked.getVersion());
    }

    /** Another office agrees: both read for some hours, and whoever is entitled to the case is told. */
    @Command
    public void agree(OpeningRef shown) {
        EmergencyOpening opening = door.fresh(shown).opening();
        Act act = acts.now("");
        boolean opens = people.mayBothKnow(opening, act.by().person());
        opening.agree(Duration.ofHours(parameters.number("caseEmergencyHours")), opens, act);
        hands.letIn(opening, act);
        people.announced(opening);
    }

    /** Another office refuses, with a reason. */
    @Command
    public void refuse(OpeningRef shown, String reasons) {
        EmergencyOpening opening = door.fresh(shown).opening();
        Act act = acts.now("");
        OpeningTexts.written(reasons);
        opening.refuse(act);
        texts.keep(opening.getId(), EmergencyStep.REFUSE, reasons, act);
    }

    /** Who asked does not need it any more. */
    @Command
    public void withdraw(OpeningRef shown) {
        door.fresh(shown).opening().withdraw(acts.now(""));
    }

    /** One of the two closes it before its time is over. */
    @Command
    public void close(OpeningRef shown) {
        EmergencyOpening opening = door.fresh(shown).opening();
        Act act = acts.now("");
        opening.close(act);
        hands.letOut(opening, act);
    }
}
