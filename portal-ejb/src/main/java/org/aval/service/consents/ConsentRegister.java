package org.aval.service.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ImageConsent;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The register of consents of people who are shown: for Communications and the privacy officer. Who is shown reads their
 * own; who answers for something that shows a person reads that line; anybody here asks whether a consent holds.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ConsentRegister {

    @Inject
    Acts acts;

    @Inject
    Consents consents;

    @Inject
    ConsentRows rows;

    @Inject
    ConsentRecords records;

    @Inject
    ConsentQueue queue;

    /** One page of consents, the newest first. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "PRIVACY", "AUDITOR"})
    public Page<ConsentRow> list(ConsentFilter filter, PageRequest request) {
        ConsentReaders.office(reader()).orRefuse();
        return rows.page(filter, request);
    }

    /** All filtered rows, one by one, for a file. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "PRIVACY", "AUDITOR"})
    @Command
    public void export(ConsentFilter filter, Consumer<ConsentRow> reader) {
        ConsentReaders.office(reader()).orRefuse();
        rows.each(filter, reader);
    }

    /** One consent. @throws Refusal to whom it does not concern, in the words of one that does not exist */
    public ConsentRecord read(UUID id) {
        ImageConsent consent = consents.any(id);
        Actor reader = reader();
        ConsentReaders.verdict(consent, reader).orRefuse();
        return records.of(consent, reader);
    }

    /** One line of what must come down. @throws Refusal to whom it does not concern */
    public ConsentLine line(UUID id, UUID use) {
        ImageConsent consent = consents.any(id);
        ConsentUse shown = consent.use(use);
        Actor reader = reader();
        ConsentReaders.line(shown, reader).orRefuse();
        return records.line(consent, shown, reader);
    }

    /** The caller's own consents, when they are shown somewhere. */
    public List<ConsentRow> mine() {
        return rows.of(reader().staffNo());
    }

    /** What is to come down by the caller's hand, the most urgent first. */
    public List<ConsentWaiting> waiting() {
        return queue.of(reader());
    }

    /** The consents of who is shown in a publication or under a permit: whether they hold, never whose they are. */
    public List<LinkedConsent> showing(UUID record) {
        return records.showing(record, reader());
    }

    /** May the person of this consent be shown there on that day? Empty when there is no such consent. */
    public Optional<ConsentAnswer> check(String reference, @Nullable Platform on, @Nullable LocalDate day) {
        reader(); // in post at this moment, whatever the session remembers
        return consents.named(reference)
                .map(consent -> new ConsentAnswer(
                        consent.getReference(),
                        consent.covers(on, day == null ? consents.today() : day),
                        consent.getScope(),
                        consent.getMedia(),
                        consent.getPlatforms(),
                        consent.getPeriod().endsOn()));
    }

    private Actor reader() {
        return acts.now("").by();
    }
}
