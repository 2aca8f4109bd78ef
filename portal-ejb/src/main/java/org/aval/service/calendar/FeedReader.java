package org.aval.service.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.calendar.Deadline;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.vault.MasterKey;

/**
 * What a calendar fetches under a private address, without anybody signing in: on which days something runs out for its owner,
 * and nothing else. Two on a day are one, so that nobody counts.
 */
@Stateless
@PermitAll
public class FeedReader {

    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 12;

    @Inject
    Feeds feeds;

    @Inject
    CaseCaller caller;

    @Inject
    Deadlines deadlines;

    @Inject
    InstitutionDesk institution;

    @Inject
    MasterKey master;

    /** The entries of the calendar under this key; empty when there is none. */
    public Optional<List<FeedEntry>> read(String key) {
        return feeds.owner(key).map(this::entries);
    }

    private List<FeedEntry> entries(UUID person) {
        caller.behalf(person);
        LocalDate today = institution.today();
        List<Deadline> running =
                deadlines.of(person, today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)).stream()
                        .map(DeadlineRow::deadline)
                        .toList();
        Stream<FeedEntry> days = running.stream()
                .filter(one -> !one.byTheHour())
                .map(Deadline::dueOn)
                .distinct()
                .map(day -> new FeedEntry(mark(person, day.toString()), day, null));
        Stream<FeedEntry> moments = running.stream()
                .filter(Deadline::byTheHour)
                .map(Deadline::dueAt)
                .distinct()
                .map(at -> new FeedEntry(
                        mark(person, at.toString()),
                        LocalDate.ofInstant(at, institution.read().zone()),
                        at));
        return Stream.concat(days, moments).toList();
    }

    private String mark(UUID person, String when) {
        return HexFormat.of().formatHex(master.derive("calendar", person + " " + when));
    }
}
