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
                .and(() -> Verdict.unless(
                        lines.stream()
                                .anyMatch(
                                        line -> line.isPending() && line.seat().equals(seat)),
                        "committee.askedAlready"))
                .and(() -> Verdict.unless(reasons.isBlank(), "committee.reasonsMissing"));
    }

    /** The member withdraws; an invitation or a challenge that waits is thereby settled. */
    void self(UUID seat, RecusalGround ground, String reasons, Act act) {
        Verdict.unless(reasons.isBlank(), "committee.reasonsMissing").orRefuse();
        for (int line = 0; line < lines.size(); line++) {
            Recusal asked = lines.get(line);
            if (asked.seat().equals(seat) && asked.isPending()) {
                lines.set(line, asked.settled(true, reasons.strip(), act.at()));
                return;
            }
        }
        add(seat, RecusalKind.SELF, ground, reasons, act);
    }

    void add(UUID seat, RecusalKind kind, RecusalGround ground, String reasons, Act act) {
        UUID by = kind == RecusalKind.AUTOMATIC ? null : act.by().person();
        lines.add(Recusal.of(seat, kind, ground, reasons, by, act.at()));
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
