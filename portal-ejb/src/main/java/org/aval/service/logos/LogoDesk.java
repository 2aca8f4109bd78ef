package org.aval.service.logos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.LogoTerms;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.logos.LogoWish;
import org.aval.domain.logos.RefusalReason;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Verdict;
import org.aval.service.files.Upload;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.verify.Codes;

/** Where the use of a mark is asked for, looked at, allowed, taken back and proven. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class LogoDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Logos logos;

    @Inject
    LogoFiles files;

    @Inject
    Permits permits;

    @Inject
    LogoLetters letters;

    @Inject
    LogoLooks looks;

    @Inject
    Codes codes;

    /**
     * A member of the staff asks, for the own work or for an organisation outside, and shows the artwork.
     *
     * @param permission the partner's word that its own mark may be shown, nothing when it comes later or is not needed
     */
    @Command
    public UUID submit(LogoWish wish, Sent mockup, Sent permission) {
        Act act = acts.now("");
        logos.alone(act.by().person());
        LogoUse.verdict(wish, act.by(), logos.of(act.by().person(), wish.marks()))
                .orRefuse();
        Upload upload = Upload.of(mockup.bytes(), LogoFiles.SHOWN);
        LogoUse use = LogoUse.submit(
                logos.next(act.effectiveOn()),
                wish,
                upload.sentSha256(),
                act,
                logos.of(act.by().person(), wish.marks()));
        em.persist(use);
        em.flush();
        files.keep(use.getId(), "MOCKUP", mockup.name(), upload, act);
        if (permission.bytes().length > 0) {
            agree(use, permission);
        }
        letters.submitted(use, act, logos.of(use));
        return use.getId();
    }

    /** Takes a step that needs no more than a reason: take up, refer, clear, withdraw, ask for an amendment, take back. */
    @Command
    public void take(UUID id, int version, LogoStep step, String reason) {
        LogoUse use = logos.fresh(id, version);
        Act act = acts.now(reason);
        LogoReaders.verdict(use, act.by()).orRefuse();
        Verdict.unless(step == LogoStep.BRING_PERMISSION, "files.missing").orRefuse();
        use.take(step, act, logos.of(use));
        if (step == LogoStep.CLEAR_INTEREST) {
            em.flush();
            looks.keep(use);
        }
        letters.after(step, use, act, logos.of(use));
    }

    /** Brings the partner's word that its own mark may be shown. */
    @Command
    public void bring(UUID id, int version, Sent permission) {
        LogoUse use = logos.fresh(id, version);
        LogoReaders.verdict(use, acts.now("").by()).orRefuse();
        agree(use, permission);
    }

    private void agree(LogoUse use, Sent permission) {
        use.verdict(LogoStep.BRING_PERMISSION, acts.now("").by(), logos.of(use)).orRefuse();
        Upload upload = LogoFiles.looked("permission", permission, LogoFiles.SHOWN);
        Act act = acts.now("SHA-256 " + upload.sentSha256());
        use.take(LogoStep.BRING_PERMISSION, act, logos.of(use));
        files.keep(use.getId(), "PERMISSION", permission.name(), upload, act);
    }

    /** Allows it, on terms. */
    @RolesAllowed({"BRAND", "COMMS_DIRECTOR", "DG"})
    @Command
    public void allow(UUID id, int version, LogoTerms terms, String reason) {
        LogoUse use = logos.fresh(id, version);
        Act act = acts.now(reason);
        use.allow(terms, codes.next(), act, logos.of(use));
        em.flush();
        permits.give(use, act);
        letters.after(terms.step(), use, act, logos.of(use));
    }

    /** Refuses it, for a reason of the house and in words. */
    @RolesAllowed({"BRAND", "COMMS_DIRECTOR", "DG"})
    @Command
    public void refuse(UUID id, int version, RefusalReason why, String reason) {
        LogoUse use = logos.fresh(id, version);
        Act act = acts.now(reason);
        use.refuse(why, act, logos.of(use));
        letters.after(LogoStep.REJECT, use, act, logos.of(use));
    }

    /**
     * Is what is to be printed what was allowed?
     *
     * @return whether it is; where it is not, it has to be asked for anew
     */
    @Command
    public boolean print(UUID id, int version, Sent artwork) {
        LogoUse use = logos.fresh(id, version);
        Act found = acts.now("");
        LogoReaders.verdict(use, found.by()).orRefuse();
        use.verdict(LogoStep.GOOD_TO_PRINT, found.by(), logos.of(use)).orRefuse();
        Upload upload = Upload.of(artwork.bytes(), LogoFiles.SHOWN);
        Act act = acts.now("SHA-256 " + upload.sentSha256());
        boolean same = use.print(upload.sentSha256(), act, logos.of(use));
        files.keep(id, "PRINT", artwork.name(), upload, act);
        if (!same) {
            letters.after(LogoStep.REQUIRE_AMENDMENT, use, act, logos.of(use));
        }
        return same;
    }

    /** Asks anew, with another artwork or on other media. */
    @Command
    public void amend(UUID id, int version, Set<LogoMedium> media, Sent mockup, String reason) {
        LogoUse use = logos.fresh(id, version);
        Act act = acts.now(reason);
        LogoReaders.verdict(use, act.by()).orRefuse();
        use.verdict(LogoStep.AMEND, act.by(), logos.of(use)).orRefuse();
        boolean shown = mockup.bytes().length > 0;
        Upload upload = shown ? Upload.of(mockup.bytes(), LogoFiles.SHOWN) : null;
        use.amend(
                upload == null ? use.getArtworkSha256() : upload.sentSha256(),
                media,
                logos.answerBy(act.effectiveOn()),
                act,
                logos.of(use));
        if (upload != null) {
            files.keep(id, "MOCKUP", mockup.name(), upload, act);
        }
        em.flush();
        letters.submitted(use, act, logos.of(use));
    }

    /** Somebody else answers for it from now on. */
    @RolesAllowed({"BRAND", "COMMS_DIRECTOR"})
    @Command
    public void handOver(UUID id, int version, UUID person, String reason) {
        LogoUse use = logos.fresh(id, version);
        Act act = acts.now(reason);
        use.handOver(person, act, logos.of(person, use));
        letters.after(LogoStep.HAND_OVER, use, act, logos.of(use));
    }

    /** It is over; this is how it looked. */
    @Command
    public void complete(UUID id, int version, Sent proof, String reason) {
        LogoUse use = logos.fresh(id, version);
        Act act = acts.now(reason);
        LogoReaders.verdict(use, act.by()).orRefuse();
        use.verdict(LogoStep.COMPLETE, act.by(), logos.of(use)).orRefuse();
        Upload upload = Upload.of(proof.bytes(), LogoFiles.SHOWN);
        use.complete(act, logos.of(use));
        files.keep(id, "PROOF", proof.name(), upload, act);
    }
}
