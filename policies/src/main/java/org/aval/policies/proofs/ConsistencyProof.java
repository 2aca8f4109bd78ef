package org.aval.policies.proofs;

import java.util.ArrayList;
import java.util.List;

/** That one tree begins with another: nothing of what the smaller one held was changed or taken out since. */
public record ConsistencyProof(long smaller, long size, List<Hash> path) {

    private static final String HEAD = "aval-consistency@v1";

    /** Keeps its own list. */
    public ConsistencyProof {
        if (smaller < 0 || smaller > size) {
            throw new MalformedProofException("no tree of " + smaller + " in one of " + size);
        }
        path = List.copyOf(path);
    }

    /** Do these two roots belong to one log that was only added to? (RFC 9162, section 2.1.4.2.) */
    public boolean holds(Hash former, Hash latter) {
        if (smaller == size) {
            return path.isEmpty() && former.equals(latter);
        }
        if (smaller == 0) {
            return path.isEmpty() && former.equals(Hash.OF_NOTHING);
        }
        List<Hash> beside = new ArrayList<>(path);
        if (Long.bitCount(smaller) == 1) {
            beside.add(0, former);
        }
        return !beside.isEmpty() && folds(beside, former, latter);
    }

    private boolean folds(List<Hash> beside, Hash former, Hash latter) {
        long place = smaller - 1;
        long last = size - 1;
        int up = Long.numberOfTrailingZeros(~place);
        place >>= up;
        last >>= up;
        Hash old = beside.get(0);
        Hash now = old;
        for (Hash hash : beside.subList(1, beside.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                old = Hash.ofNodes(hash, old);
                now = Hash.ofNodes(hash, now);
                int over = (place & 1) == 1 || place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= over;
                last >>= over;
            } else {
                now = Hash.ofNodes(now, hash);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(former) && now.equals(latter);
    }

    /** As a file: a head, the two sizes, and the hashes, line by line. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD + "\n" + smaller + " " + size + "\n");
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.toString();
    }

    /** Reads the file. */
    public static ConsistencyProof parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.get(0).equals(HEAD) || !text.endsWith("\n")) {
            throw new MalformedProofException("no proof of consistency");
        }
        String[] sizes = lines.get(1).split(" ", -1);
        if (sizes.length != 2) {
            throw new MalformedProofException("a proof of consistency names two sizes");
        }
        List<Hash> path =
                lines.subList(2, lines.size()).stream().map(Hash::parse).toList();
        return new ConsistencyProof(Checkpoint.number(sizes[0]), Checkpoint.number(sizes[1]), path);
    }
}
