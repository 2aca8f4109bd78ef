package org.aval.service.logos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.files.Upload;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Hands out the files of marks under a permit that is in force, and names the permit of a file that was found somewhere. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class DeliveryDesk {

    @Inject
    Acts acts;

    @Inject
    Logos logos;

    @Inject
    LogoFiles files;

    @Inject
    Deliveries deliveries;

    @Inject
    Tracing tracing;

    /** One file of a mark. @throws Refusal where the permit is not in force, or the rules were not accepted */
    @Command
    public HandedOut deliver(UUID id, UUID file) {
        LogoUse use = logos.any(id);
        Act act = acts.now("");
        LogoReaders.verdict(use, act.by()).orRefuse();
        verdict(use, act.by(), logos.of(use)).orRefuse();
        logos.alone(id);
        return deliveries.deliver(use, Objects.requireNonNull(use.getCode()), file, act);
    }

    /** A file that was sent about a use: a mock-up, what is printed, a proof. */
    @Command
    public HandedOut read(UUID id, UUID file) {
        LogoUse use = logos.any(id);
        LogoReaders.verdict(use, acts.now("").by()).orRefuse();
        return files.read(id, file);
    }

    /** What a file that was sent about a use looks like: a small picture, painted anew. */
    public HandedOut picture(UUID id, UUID file) {
        LogoReaders.verdict(logos.any(id), acts.now("").by()).orRefuse();
        return files.picture(id, file);
    }

    /** Under which permit this file left the house; empty when nothing tells. */
    @RolesAllowed({"BRAND", "COMMS", "COMMS_DIRECTOR", "LEGAL", "DG", "AUDITOR"})
    public Optional<Traced> trace(Sent found, String language) {
        LogoReaders.office(acts.now("").by()).orRefuse();
        Verdict.unless(found.bytes().length == 0, "files.missing")
                .and(() ->
                        Verdict.unless(found.bytes().length > Upload.LARGEST, "files.tooLarge", Upload.LARGEST >> 20))
                .orRefuse();
        return tracing.file(found.bytes(), language);
    }

    /** The permit somebody read below a mark; empty when there is none with this code. */
    @RolesAllowed({"BRAND", "COMMS", "COMMS_DIRECTOR", "LEGAL", "DG", "AUDITOR"})
    public Optional<Traced> find(String id, String language) {
        LogoReaders.office(acts.now("").by()).orRefuse();
        return tracing.typed(id, language);
    }

    /** May this person fetch files now? Asked by the page before it offers them. */
    static Verdict verdict(LogoUse use, Actor reader, LogoFacts facts) {
        return Verdict.unless(!reader.isPerson(use.getRequester()), "logos.notYours")
                .and(() -> Verdict.unless(use.standing(facts) != LogoStanding.ACTIVE, "logos.notInForce"))
                .and(() -> Verdict.unless(!facts.attested(), "logos.notAttested"))
                .and(() -> Verdict.unless(!facts.unimpeded(), "logos.impeded"))
                .and(() -> Verdict.unless(!facts.guideAccepted(), "logos.guideNotAccepted"));
    }
}
