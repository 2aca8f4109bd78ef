package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Acts;

/** Reads one mandate, one's own mandates, and what waits for the caller. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MandateReader {

    @Inject
    Acts acts;

    @Inject
    Mandates mandates;

    @Inject
    MandateRecords records;

    @Inject
    MandateLines lines;

    @Inject
    BoundAccounts accounts;

    @Inject
    TouchedMandates touched;

    /** One mandate. @throws Refusal to whom it is not told, in the words of one that does not exist */
    public MandateRecord read(UUID id, String language) {
        Mandate mandate = mandates.any(id);
        return records.of(mandate, acts.now("").by(), language);
    }

    /** The caller's own mandates and requests, the latest first. */
    public List<MandateLine> mine(String language) {
        return lines.of(acts.now("").by().person(), language);
    }

    /** The caller's own mandates of which part may be passed on. */
    public List<MandateLine> passable(String language) {
        return lines.passable(acts.now("").by().person(), language);
    }

    /** What waits for a step of the caller's. */
    public List<MandateTask> waiting() {
        Actor reader = acts.now("").by();
        return Stream.concat(lines.waiting(reader).stream(), touched.open(reader).stream())
                .toList();
    }

    /** The official accounts one can ask to speak on, by platform and name. */
    public List<NameableAccount> accounts() {
        acts.now(""); // in post at this moment, whatever the session remembers
        return accounts.nameable();
    }

    /** The topics one can ask for, each wider one before its own. */
    public List<TopicOption> topics(String language) {
        acts.now(""); // in post at this moment, whatever the session remembers
        return lines.topics(language);
    }
}
