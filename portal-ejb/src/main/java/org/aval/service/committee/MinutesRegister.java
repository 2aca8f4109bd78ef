package org.aval.service.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.SessionState;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Command;

/** The minutes of sessions, for who comes to the table: without the items from which the reader withdrew. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MinutesRegister {

    @Inject
    SessionReaders readers;

    @Inject
    Sessions sessions;

    @Inject
    Items items;

    @Inject
    MinutesRecords records;

    @Inject
    MinutesFile file;

    @Inject
    MinutesPaper paper;

    @Inject
    Clock clock;

    /** The minutes as the acts tell them. @throws Refusal before the session is over */
    public MinutesRecord read(UUID id) {
        Actor reader = readers.reader();
        return records.of(held(id), reader);
    }

    /** The minutes as a file: the signed one for who reads all of it, otherwise what opens to the caller. */
    @Command
    public byte[] pdf(UUID id, String language) {
        Actor reader = readers.reader();
        CommitteeSession session = held(id);
        return file.read(session, reader)
                .orElseGet(() -> paper.pdf(
                        records.of(session, reader), language, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** What the minutes say about one item that was decided. */
    @Command
    public byte[] extract(UUID item, String language) {
        Actor reader = readers.reader();
        AgendaItem found = items.any(item);
        if (found.getState() != ItemState.DECIDED) {
            throw new Refusal("committee.unknown");
        }
        MinutesRecord minutes = records.of(held(found.getSession()), reader);
        MinutesRecord.Line line = minutes.items().stream()
                .filter(one -> one.place() == found.getPlace())
                .findFirst()
                .orElseThrow(() -> new Refusal("committee.unknown"));
        return paper.extract(minutes, line, language, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private CommitteeSession held(UUID id) {
        CommitteeSession session = sessions.any(id);
        SessionState state = session.getState();
        if (session.getClosedAt() == null || state == SessionState.OPEN) {
            throw new Refusal("committee.unknown");
        }
        return session;
    }
}
