package org.aval.service.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.Destination;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;
import org.jspecify.annotations.Nullable;

/** Where a case ends, always with a letter to who reported it, passes to the other desk, or begins again. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER"})
public class ClosingDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    CaseCaller caller;

    @Inject
    CaseFactsReader facts;

    @Inject
    CaseTerms terms;

    @Inject
    DeskWords kept;

    @Inject
    CaseKeys keys;

    @Inject
    CaseAppointments appointments;

    /** It is not for this house. */
    @Command
    public void declareInadmissible(CaseRef shown, Ending words) {
        end(shown, CaseStep.DECLARE_INADMISSIBLE, null, null, words);
    }

    /** It was told before, in another case that opens to the same desk. */
    @Command
    public void declareDuplicate(CaseRef shown, String reference, Ending words) {
        end(shown, CaseStep.DECLARE_DUPLICATE, null, other(reference), words);
    }

    /** Somebody else is competent. */
    @Command
    public void redirect(CaseRef shown, Destination to, Ending words) {
        end(shown, CaseStep.REDIRECT, to, null, words);
    }

    /** Everything is done. */
    @Command
    public void close(CaseRef shown, Ending words) {
        end(shown, CaseStep.CLOSE, null, null, words);
    }

    /** Something new came to light. */
    @Command
    @RolesAllowed({"ETHICS_CHAIR", "INTEGRITY_OFFICER"})
    public void reopen(CaseRef shown, String reasons) {
        CaseDoor.Opened opened = door.fresh(shown);
        needed(reasons, "incidents.reasonMissing");
        Act act = acts.now("");
        opened.incident().reopen(terms.due(CaseStep.REOPEN, opened.incident(), act.effectiveOn()), act);
        kept.keep(opened, TextKind.REASON, reasons);
    }

    /** The integrity officer takes it over: from then on it opens neither to the secretary nor to the chair. */
    @Command
    @RolesAllowed("ETHICS_SECRETARY")
    public void passOn(CaseRef shown, String reasons) {
        CaseDoor.Opened opened = door.fresh(shown);
        needed(reasons, "incidents.reasonMissing");
        IncidentCase incident = opened.incident();
        kept.keep(opened, TextKind.REASON, reasons);
        // In the moment in which it is passed on it does not open to who passes it: the portal writes that down.
        caller.portal();
        incident.passOn(acts.now(""));
        em.flush();
        rewrap(incident.getId(), opened.holder());
        caller.identified();
    }

    private void rewrap(UUID id, Holder desk) {
        Holder officer = Holder.role(Role.INTEGRITY_OFFICER);
        keys.share(id, KeyPart.CASE, desk, officer);
        keys.share(id, KeyPart.DIALOGUE, desk, officer);
        Holder together = Holder.both(Role.ETHICS_SECRETARY, Role.PRIVACY);
        if (keys.holds(id, KeyPart.VAULT, together)) {
            keys.share(id, KeyPart.VAULT, together, Holder.both(Role.INTEGRITY_OFFICER, Role.PRIVACY));
        }
        List.of(Holder.role(Role.ETHICS_SECRETARY), Holder.role(Role.ETHICS_CHAIR), together)
                .forEach(holder -> keys.takeBack(id, holder));
    }

    private void end(CaseRef shown, CaseStep step, @Nullable Destination to, @Nullable UUID same, Ending words) {
        CaseDoor.Opened opened = door.fresh(shown);
        needed(words.reasons(), "incidents.reasonMissing");
        needed(words.letter(), "incidents.letterMissing");
        Act act = acts.now("");
        opened.incident().end(step, to, same, facts.of(opened), act);
        kept.keep(opened, TextKind.REASON, words.reasons());
        kept.keepLast(opened, words.letter());
        appointments.releaseAll(opened, act);
    }

    /** The case with this reference, when it opens to who asks. */
    @SuppressWarnings("unchecked")
    private UUID other(String reference) {
        caller.identified();
        List<UUID> found = em.createNativeQuery(
                        "select id from incident_case where reference = upper(:reference)", UUID.class)
                .setParameter("reference", reference.strip())
                .getResultList();
        return found.stream()
                .findFirst()
                .map(id -> door.open(id).incident().getId())
                .orElseThrow(() -> new Refusal("incidents.noSuchCase"));
    }

    private static void needed(String words, String why) {
        if (words.isBlank()) {
            throw new Refusal(why);
        }
    }
}
