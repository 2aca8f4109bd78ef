package org.aval.service.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ConsentWish;
import org.aval.domain.consents.ImageConsent;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where consents are read off their forms, noted with what shows the person, withdrawn, and taken down line by line. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ConsentDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Consents consents;

    @Inject
    ShownRecords records;

    @Inject
    ConsentLetters letters;

    /** A consent is read off the form that was signed. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public UUID record(ConsentWish wish) {
        Act act = acts.now("");
        consents.alone(wish.proof().formSha256());
        ImageConsent.verdict(wish, act.by(), consents.facts(wish)).orRefuse();
        ImageConsent consent = ImageConsent.record(consents.reference(), wish, act, consents.facts(wish));
        em.persist(consent);
        return consent.getId();
    }

    /** Something shows the person from now on. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void link(UUID id, int version, Shown shown) {
        ImageConsent consent = consents.fresh(id, version);
        Act found = acts.now("");
        ImageConsent.mayNote(found.by()).orRefuse();
        ConsentUse use = records.use(shown, found);
        consent.link(use, shown.on(), found.effectiveOn(), acts.now(use.what()));
    }

    /** The person does not want to be shown any more: each line is to be taken down, and who does it is told. */
    @Command
    public void withdraw(UUID id, int version, String note) {
        ImageConsent consent = consents.fresh(id, version);
        Act act = acts.now(note);
        ConsentReaders.verdict(consent, act.by()).orRefuse();
        consent.withdraw(consents.removeBy(act.effectiveOn()), act);
        letters.ended(consent, act);
    }

    /**
     * One line is down.
     *
     * @param day on which it was taken down
     * @param how where, and how
     */
    @Command
    public void takeDown(UUID id, int version, UUID use, LocalDate day, String how) {
        ImageConsent consent = consents.fresh(id, version);
        ConsentUse line = consent.use(use);
        Act act = acts.now(line.what() + " — " + how.strip());
        ConsentReaders.line(line, act.by()).orRefuse();
        consent.takeDown(use, how, consents.today(), acts.on(day, act));
        letters.takenDown(consent, act);
    }

    /** It was recorded by mistake: it counted on no day, and what rests on it comes down. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void annul(UUID id, int version, String reason) {
        ImageConsent consent = consents.fresh(id, version);
        Act act = acts.now(reason);
        consent.annul(consents.removeBy(act.effectiveOn()), act);
        letters.ended(consent, act);
    }

    /**
     * It is kept as proof beyond its days, or not any more.
     *
     * @param kept false to release it
     */
    @RolesAllowed("PRIVACY")
    @Command
    public void hold(UUID id, int version, boolean kept, String reason) {
        consents.fresh(id, version).hold(kept, acts.now(reason));
    }

    /** Somebody else answers for what shows the person: who did leaves, or has another task. */
    @Command
    public void handOver(UUID id, int version, UUID use, UUID successor, String reason) {
        ImageConsent consent = consents.fresh(id, version);
        Act act = acts.now(reason);
        ConsentReaders.line(consent.use(use), act.by()).orRefuse();
        consents.inPost(successor).orRefuse();
        consent.handOver(use, successor, act);
        letters.handedOver(consent, consent.use(use));
    }
}
