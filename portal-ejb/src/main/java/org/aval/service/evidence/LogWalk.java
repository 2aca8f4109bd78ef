package org.aval.service.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.aval.domain.evidence.AlarmKind;
import org.aval.policies.proofs.Frontier;
import org.aval.policies.proofs.Hash;

/**
 * Goes through the log from its first leaf, builds the tree again, and holds it against everything the log ever said it was.
 * Where a leaf is not what was gathered, the tree goes on with what was gathered: one changed line is one alarm.
 */
public final class LogWalk {

    private final Frontier frontier = new Frontier();
    private final List<Alarm> alarms = new ArrayList<>();
    private final Set<String> forked = new HashSet<>();
    private final TreeMap<Long, List<KnownCheckpoint>> witnessed = new TreeMap<>();
    private final long size;
    private long consistent;
    private long erased;
    private long checkpoints;

    /**
     * Of a log that has this many leaves.
     *
     * @param kept what is known from outside the log, and its newest own checkpoint
     */
    LogWalk(long size, List<KnownCheckpoint> kept) {
        this.size = size;
        kept.forEach(this::await);
    }

    private void await(KnownCheckpoint known) {
        witnessed.computeIfAbsent(known.size(), at -> new ArrayList<>()).add(known);
    }

    void go(AuditPage page) {
        page.checkpoints().forEach(this::await);
        page.changed().forEach(place -> changed(place, page.registers().getOrDefault(place, "")));
        erased += page.erased();
        for (long place = page.from(); place < page.until(); place++) {
            Hash leaf = leaf(page, place);
            frontier.add(leaf, (level, index, hash) -> compare(page, level, index, hash));
            hold(frontier.size());
        }
    }

    /** What was gathered, if that is kept; else what the act left. */
    private Hash leaf(AuditPage page, long place) {
        Hash left = page.leaves().getOrDefault(place, Hash.OF_NOTHING);
        byte[] tile = page.tiles().get(place / LogTree.TILE);
        if (tile == null) {
            return left;
        }
        Hash gathered = Hash.at(tile, (int) (place % LogTree.TILE));
        if (!gathered.equals(left) && !page.changed().contains(place)) {
            changed(place, page.registers().getOrDefault(place, ""));
        }
        return gathered;
    }

    private void compare(AuditPage page, int level, long index, Hash hash) {
        if (level >= LogTree.TILE_LEVEL && !hash.equals(page.nodes().get(level + "/" + index))) {
            alarms.add(new Alarm(AlarmKind.CHANGED, index << level, ((index + 1) << level) - 1, "LOG"));
        }
    }

    /** What the registers hold and the log does not. */
    void unlogged(String register, UnloggedLines lines) {
        alarms.add(new Alarm(register, lines));
    }

    private void changed(long place, String register) {
        alarms.add(new Alarm(AlarmKind.CHANGED, place, place, register));
    }

    /** Is the tree here what it was said to be? */
    private void hold(long here) {
        List<KnownCheckpoint> told = witnessed.remove(here);
        if (told == null) {
            return;
        }
        Hash root = frontier.root();
        boolean holds = true;
        for (KnownCheckpoint known : told) {
            checkpoints++;
            if (!root.equals(known.root())) {
                holds = false;
                fork(known);
            }
        }
        if (holds && forked.isEmpty()) {
            consistent = here;
        }
    }

    /** The first that does not hold tells where it begins; those after it cannot hold either. */
    private void fork(KnownCheckpoint known) {
        if (forked.add(known.toldBy())) {
            long first = Math.min(consistent, known.size() - 1);
            alarms.add(new Alarm(AlarmKind.FORK, first, known.size() - 1, known.toldBy()));
        }
    }

    /** What was found, when the last leaf was seen: what is wrong with the log as a whole first. */
    List<Alarm> alarms() {
        List<Alarm> found = new ArrayList<>(alarms);
        if (!witnessed.isEmpty()) {
            KnownCheckpoint longest = witnessed.lastEntry().getValue().get(0);
            found.add(new Alarm(AlarmKind.MISSING, size, longest.size() - 1, longest.toldBy()));
        }
        found.sort(Comparator.comparing(Alarm::kind).reversed().thenComparing(Alarm::first));
        return List.copyOf(found);
    }

    long size() {
        return size;
    }

    long erased() {
        return erased;
    }

    long checkpoints() {
        return checkpoints;
    }
}
