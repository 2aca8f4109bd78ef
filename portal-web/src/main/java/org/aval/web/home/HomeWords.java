package org.aval.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.attestations.Duty;
import org.aval.service.attestations.OwnAttestation;
import org.aval.service.attestations.OwnObligation;
import org.aval.web.attestations.MyTasks;
import org.aval.web.shared.Badges;
import org.aval.web.shared.Days;
import org.aval.web.shared.Look;
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
    Badges badges;

    /** What the reader is asked to sign. */
    Task task(OwnObligation asked) {
        var told = mine.of(asked);
        boolean late = asked.isOverdue(days.today());
        String then = late ? "" : " " + texts.of("home.limit", asked.hardLimitOn());
        return new Task(
                asked.dueOn(),
                texts.of("home.charter", name(asked.charter()), asked.versionNumber()),
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
                    case DECIDE_EXEMPTION -> "/attestations/obligation?id=" + duty.record();
                    case DECIDE_REVOCATION, EXAMINE_CONTEST -> "/attestations/attestation?id=" + duty.record();
                });
    }

    /** Where the reader stands with the charter: by the best signature there is, else by what is asked. */
    Standing standing(List<OwnAttestation> signed, List<OwnObligation> asked) {
        return signed.stream()
                .filter(one -> one.standing().counts())
                .findFirst()
                .map(this::met)
                .orElseGet(() -> unmet(signed, asked));
    }

    private Standing met(OwnAttestation one) {
        return new Standing(
                texts.of("home.charters"),
                true,
                badges.of(one.standing()),
                texts.of("home.met", name(one.charter()), one.versionNumber(), one.validUntil()),
                texts.of("home.met.link"),
                "/attestations/attestation?id=" + one.id());
    }

    private Standing unmet(List<OwnAttestation> signed, List<OwnObligation> asked) {
        Look look = signed.isEmpty()
                ? new Look("todo", texts.of("home.unsigned"))
                : badges.of(signed.get(0).standing());
        return asked.stream()
                .filter(one -> one.state() != ObligationState.SIGNED)
                .findFirst()
                .map(one -> unmet(look, one, lapsed(signed)))
                .orElseGet(() -> new Standing(
                        texts.of("home.charters"),
                        false,
                        look,
                        texts.of("home.unasked"),
                        texts.of("home.unasked.link"),
                        "/charters/library"));
    }

    /** Which signature does not count any more, when there was one. */
    private String lapsed(List<OwnAttestation> signed) {
        return signed.isEmpty() ? "" : texts.of("home.lapsed", signed.get(0).versionNumber()) + " ";
    }

    /** The name of a charter without its subtitle, which stands after a dash. */
    private static String name(String title) {
        return title.split(" — ", 2)[0];
    }

    private Standing unmet(Look look, OwnObligation asked, String lapsed) {
        Look shown = asked.state() == ObligationState.EXEMPTED || asked.state() == ObligationState.REFUSED
                ? badges.of(asked.state())
                : look;
        String key = Texts.key(asked.state()) + ".restore";
        return new Standing(
                texts.of("home.charters"),
                false,
                shown,
                texts.has(key) ? texts.of(key, asked.exemptUntil()) : lapsed + texts.of("home.restore"),
                texts.of("home.restore.link"),
                mine.of(asked).to());
    }

    /** The whole page in one sentence. */
    String sum(List<Task> tasks, Standing standing) {
        if (tasks.isEmpty()) {
            return texts.of(standing.met() ? "home.sum.nothing" : "home.sum.unmet");
        }
        LocalDate first = tasks.get(0).due();
        return texts.of(days.past(first) ? "home.sum.late" : "home.sum.due", tasks.size(), first);
    }
}
