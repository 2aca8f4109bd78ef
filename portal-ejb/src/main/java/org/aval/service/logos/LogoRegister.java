package org.aval.service.logos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;

/** The register of uses of marks: for the offices around them; anybody reads those they asked for. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class LogoRegister {

    @Inject
    Acts acts;

    @Inject
    Logos logos;

    @Inject
    LogoRows rows;

    @Inject
    LogoRecords records;

    @Inject
    LogoQueue queue;

    /** One page of uses, the newest first. */
    @RolesAllowed({"BRAND", "COMMS", "COMMS_DIRECTOR", "LEGAL", "DG", "AUDITOR"})
    public Page<LogoRow> list(LogoFilter filter, PageRequest request) {
        LogoReaders.office(acts.now("").by()).orRefuse();
        return rows.page(filter, request);
    }

    /** All filtered rows, one by one, for a file. */
    @RolesAllowed({"BRAND", "COMMS", "COMMS_DIRECTOR", "LEGAL", "DG", "AUDITOR"})
    @Command
    public void export(LogoFilter filter, Consumer<LogoRow> reader) {
        LogoReaders.office(acts.now("").by()).orRefuse();
        rows.each(filter, reader);
    }

    /** One use. @throws Refusal to whom it does not concern, in the words of one that does not exist */
    public LogoRecord read(UUID id, String language) {
        LogoUse use = logos.any(id);
        Actor reader = acts.now("").by();
        LogoReaders.verdict(use, reader).orRefuse();
        return records.of(use, logos.of(use), reader, language);
    }

    /** What stands between the caller and a request today, before anything is asked for. */
    public LogoFacts ready() {
        return logos.of(acts.now("").by().person(), List.of());
    }

    /** The uses the caller asked for, the newest first. */
    public List<LogoRow> mine() {
        return rows.of(acts.now("").by().person());
    }

    /** What waits for the caller, the most urgent first. */
    public List<LogoWaiting> waiting() {
        return queue.of(acts.now("").by());
    }
}
