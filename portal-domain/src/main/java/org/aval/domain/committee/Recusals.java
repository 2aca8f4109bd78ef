package org.aval.domain.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** Who does not sit on an item, and about whom that is still to be settled. */
@Embeddable
public class Recusals {

    @ElementCollection
    @CollectionTable(name = "committee_recusal", joinColumns = @JoinColumn(name = "committee_item_id"))
    @OrderColumn(name = "line")
    private List<Recusal> lines = new ArrayList<>();

    protected Recusals() {
        // for Jakarta Persistence, and for a new item
    }

    /** The seats that do not sit on this item. */
    public Set<UUID> seats() {
        return lines.stream().filter(Recusal::isUpheld).map(Recusal::seat).collect(Collectors.toSet());
    }

    /** Does this seat not sit on it? */
    public boolean keepAway(@Nullable UUID seat) {
        return seat != null && seats().contains(seat);
    }

    /** Is there one that nobody has settled? */
    public boolean isPending() {
        return lines.stream().anyMatch(Recusal::isPending);
    }

    /** Is something asked about this seat that nobody has settled? */
    public boolean isAsked(UUID seat) {
        return lines.stream().anyMatch(line -> line.isPending() && line.seat().equals(seat));
    }

    /** All of them, in order. */
    public List<Recusal> list() {
        return List.copyOf(lines);
    }

    /** One that is still to be settled. @throws Refusal when there is none */
    Recusal pending(UUID recusal) {
        Recusal found = lines.get(line(recusal));
        Verdict.unless(!found.isPending(), "committee.settledAlready").orRefuse();
        return found;
    }

    /** May somebody ask this of that seat? */
    Verdict asking(UUID seat, String reasons) {
        return Verdict.unless(keepAway(seat), "committee.recusedAlready")
                .and(() -> Verdict.unless(isAsked(seat), "committee.askedAlready"))
                .and(() -> Verdict.unless(reasons.isBlank(), "committee.reasonsMissing"));
    }

    /** The member withdraws; an invitation or a challenge that waits is thereby settled. */
    void self(UUID seat, RecusalGround ground, String reasons, Act act) {
        Verdict.unless(reasons.isBlank(), "committee.reasonsMissing").orRefuse();
        if (!settleWaiting(seat, reasons, act)) {
            add(seat, RecusalKind.SELF, ground, reasons, act);
        }
    }

    /**
     * The portal keeps the member away. All such recusals look alike: what would tell one ground from another would also
     * tell who reported. Whoever may know it reads it from the file.
     */
    void byFact(UUID seat, Act act) {
        if (!settleWaiting(seat, "", act)) {
            lines.add(Recusal.of(seat, RecusalKind.AUTOMATIC, RecusalGround.OTHER, "", null, act.at()));
        }
    }

    private boolean settleWaiting(UUID seat, String words, Act act) {
        for (int line = 0; line < lines.size(); line++) {
            Recusal asked = lines.get(line);
            if (asked.seat().equals(seat) && asked.isPending()) {
                lines.set(line, asked.settled(true, words.strip(), act.at()));
                return true;
            }
        }
        return false;
    }

    void add(UUID seat, RecusalKind kind, RecusalGround ground, String reasons, Act act) {
        lines.add(Recusal.of(seat, kind, ground, reasons, act.by().person(), act.at()));
    }

    UUID challenge(Challenge asked, Act act) {
        Recusal line = Recusal.of(
                asked.seat(),
                RecusalKind.CHALLENGE,
                asked.ground(),
                asked.reasons(),
                asked.askedBy(act.by()),
                act.at());
        lines.add(line);
        return line.recusalId();
    }

    void count(UUID recusal, Choice choice) {
        int line = line(recusal);
        lines.set(line, lines.get(line).counted(choice));
    }

    void settle(UUID recusal, boolean upheld, String words, Act act) {
        int line = line(recusal);
        lines.set(line, lines.get(line).settled(upheld, words.strip(), act.at()));
    }

    private int line(UUID recusal) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).recusalId().equals(recusal)) {
                return line;
            }
        }
        throw new Refusal("committee.unknown");
    }
}
