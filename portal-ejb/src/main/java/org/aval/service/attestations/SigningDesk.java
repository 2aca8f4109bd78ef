package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.attestations.Signature;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.CharterTexts;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;
import org.aval.service.shared.PersonCard;
import org.jspecify.annotations.Nullable;

/** Where a person signs, refuses, or takes a refusal back. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class SigningDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Caller caller;

    @Inject
    Obligations obligations;

    @Inject
    CharterLibrary library;

    @Inject
    CharterTexts texts;

    @Inject
    Presence presence;

    @Inject
    Notary notary;

    @Inject
    Correspondence letters;

    /** The signing screen of the caller's own obligation. */
    public SignatureForm form(UUID id, String session) {
        Obligation obligation = obligations.own(id);
        PersonCard person = caller.card();
        String language = languageOf(obligation, person);
        Notary.Paper paper = paper(obligation, language);
        Act act = acts.now("");
        return new SignatureForm(
                id,
                obligation.getVersion(),
                obligation.getState(),
                paper.text().title(language),
                paper.text().version().getNumber(),
                language,
                paper.statement(),
                paper.shown().sha256(),
                person.name(),
                new Signature(true, "", presence.lastSeen(person.id(), session)).isPresent(act.at()),
                obligation.verdict(ObligationStep.SIGN, act.by(), obligations.own(act, Set.of())));
    }

    /** The person's password again: it opens five minutes in which a signature counts. @throws Refusal when wrong */
    @Command
    public void confirmIdentity(String password, String session) {
        presence.confirm(caller.card(), password, session);
    }

    /**
     * The signature.
     *
     * @param version of the obligation, as it was shown
     * @return the id of the attestation
     * @throws Refusal when anything is missing; at most one attestation ever comes of an obligation
     */
    @Command
    public UUID sign(UUID id, int version, boolean agreed, String typedName, Circumstances from) {
        Obligation obligation = obligations.ownWithJournal(id);
        Verdict.unless(obligation.getState() == ObligationState.SIGNED, "attestations.alreadySigned")
                .orRefuse();
        Obligations.fresh(obligation, version);
        PersonCard person = caller.card();
        Act act = acts.now("");
        Signature signature = new Signature(agreed, typedName, presence.lastSeen(person.id(), from.session()));
        signature.verdict(namesOf(person), act).orRefuse();
        obligation.sign(act, obligations.own(act, Set.of()));
        Attestation attestation = notary.attest(
                paper(obligation, languageOf(obligation, person)),
                new Notary.Given(obligation, person, signature, from, act));
        em.persist(attestation);
        presence.forget(person.id(), from.session());
        letters.toSelf("attestations.signed", id.toString(), obligation, person, attestation.getValidUntil());
        return attestation.getId();
    }

    private Notary.Paper paper(Obligation obligation, String language) {
        return notary.paper(
                obligation, texts.remembered(obligation.getCharterVersion()), library.ownAudiences(), language);
    }

    /** The person declines; the reason is free words for human resources and may be empty. */
    @Command
    public void refuse(UUID id, int version, @Nullable String reason) {
        Obligation obligation = obligations.own(id, version);
        Act act = acts.now(reason);
        obligation.refuse(act, obligations.own(act, Set.of()));
        letters.refused(obligation, act.effectiveOn());
    }

    /** The person asks to be released until a day; human resources hear of it on their first page. */
    @Command
    public void askExemption(UUID id, int version, LocalDate until, String reason) {
        Obligation obligation = obligations.own(id, version);
        Act act = acts.now(reason);
        obligation.askExemption(until, act, obligations.own(act, Set.of()));
    }

    /** The person who refused takes it up again. */
    @Command
    public void reconsider(UUID id, int version) {
        Obligation obligation = obligations.own(id, version);
        Act act = acts.now("");
        obligation.reconsider(act, obligations.own(act, Set.of()));
    }

    /** The attestation that came of the caller's own obligation, when it is signed. */
    public Optional<UUID> attestationOf(UUID obligation) {
        return em.createQuery(
                        "select a.id from Attestation a where a.obligation = :id and a.signer.person = :person",
                        UUID.class)
                .setParameter("id", obligation)
                .setParameter("person", caller.actor().person())
                .getResultStream()
                .findFirst();
    }

    private static String languageOf(Obligation obligation, PersonCard person) {
        String read = obligation.getLanguageRead();
        return read == null ? person.language() : read;
    }

    /** With or without the honorific: « Dre Priya Raman » and « Priya Raman » are the same signature. */
    private static Set<String> namesOf(PersonCard person) {
        return Set.copyOf(List.of(person.firstName() + " " + person.lastName(), person.name()));
    }
}
