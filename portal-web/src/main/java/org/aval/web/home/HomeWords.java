package org.aval.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.aval.service.attestations.Duty;
import org.aval.service.attestations.OwnAttestation;
import org.aval.service.attestations.OwnObligation;
import org.aval.web.attestations.MyTasks;
import org.aval.web.shared.Days;
import org.aval.web.shared.Task;
import org.aval.web.shared.Texts;

/** Tells the reader what is to be done and where they stand, in the words of the home page. */
@ApplicationScoped
public class HomeWords {

    @Inject
    Texts texts;

    @Inject
    Days days;

    @Inject
    MyTasks mine;

    @Inject
    StandingWords standings;

    /** What the reader is asked to sign. */
    Task task(OwnObligation asked) {
        var told = mine.of(asked);
        boolean late = asked.isOverdue(days.today());
        String then = late ? "" : " " + texts.of("home.limit", asked.hardLimitOn());
        return new Task(
                asked.dueOn(),
                texts.of("home.charter", StandingWords.name(asked.charter()), asked.versionNumber()),
                told.sentence() + (asked.lockedUntil() == null ? then : ""),
                told.verb(),
                told.to());
    }

    /** What waits for an office of the reader. */
    Task task(Duty duty) {
        String key = Texts.key(duty.kind());
        return new Task(
                duty.since(),
                texts.of(key, duty.many(), duty.name()),
                texts.of(key + ".then"),
                texts.of(key + ".verb"),
                switch (duty.kind()) {
                    case REMIND_TEAM -> "/attestations/team";
                    case FOLLOW_LATE -> "/attestations/register?late=LATE";
                    case DECIDE_EXEMPTION, EXAMINE_RELEASE -> "/attestations/obligation?id=" + duty.record();
                    case DECIDE_REVOCATION, EXAMINE_CONTEST -> "/attestations/attestation?id=" + duty.record();
                });
    }

    /** Where the reader stands with the charter. */
    Standing standing(List<OwnAttestation> signed, List<OwnObligation> asked) {
        return standings.of(signed, asked);
    }

    /** The whole page in one sentence. */
    String sum(List<Task> tasks, Standing standing) {
        if (tasks.isEmpty()) {
            return texts.of(standing.met() ? "home.sum.nothing" : "home.sum.unmet");
        }
        LocalDate first = tasks.get(0).due();
        if (first.equals(days.today())) {
            return texts.of("home.sum.today", tasks.size());
        }
        return texts.of(days.past(first) ? "home.sum.late" : "home.sum.due", tasks.size(), first);
    }
}
