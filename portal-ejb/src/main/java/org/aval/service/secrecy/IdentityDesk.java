package org.aval.service.secrecy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.aval.domain.secrecy.IdentityOpening;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseRef;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Parameters;

/** Two people of two offices open the vault in which the name of a reporter lies; nobody does it alone. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER", "PRIVACY"})
public class IdentityDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    IdentityDoor door;

    @Inject
    OpeningTexts texts;

    @Inject
    Vaults vaults;

    @Inject
    OpeningLetters letters;

    @Inject
    Parameters parameters;

    /** One asks for the name, with a reason. */
    @Command
    public OpeningRef ask(CaseRef shown, String reasons) {
        IdentityDoor.Vault vault = door.vault(shown.id());
        if (vault.version() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        Act act = acts.now("");
        OpeningTexts.written(reasons);
        IdentityOpening asked = IdentityOpening.ask(vault.incident(), vault.desk(), vault.kept(), vault.pending(), act);
        em.persist(asked);
        em.flush();
        texts.keep(asked, OpeningStep.ASK, reasons, act);
        letters.waiting(asked);
        return new OpeningRef(asked.getId(), asked.getVersion());
    }

    /** The other one agrees. */
    @Command
    public void agree(OpeningRef shown) {
        IdentityOpening opening = door.fresh(shown).opening();
        opening.agree(Duration.ofHours(parameters.number("identityOpenHours")), acts.now(""));
    }

    /** The other one refuses, with a reason. */
    @Command
    public void refuse(OpeningRef shown, String reasons) {
        IdentityOpening opening = door.fresh(shown).opening();
        Act act = acts.now("");
        OpeningTexts.written(reasons);
        opening.refuse(act);
        texts.keep(opening, OpeningStep.REFUSE, reasons, act);
    }

    /** Who asked does not need it any more. */
    @Command
    public void withdraw(OpeningRef shown) {
        door.fresh(shown).opening().withdraw(acts.now(""));
    }

    /** One of the two reads the name; the reading is written down where the reporter sees it. */
    @Command
    public String read(OpeningRef shown) {
        IdentityOpening opening = door.fresh(shown).opening();
        Act act = acts.now("");
        opening.read(act);
        return vaults.read(opening, act);
    }

    /** One of the two closes the vault before its time is over. */
    @Command
    public void close(OpeningRef shown) {
        door.fresh(shown).opening().close(acts.now(""));
    }
}
