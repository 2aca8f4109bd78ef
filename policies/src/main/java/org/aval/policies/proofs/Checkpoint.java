package org.aval.policies.proofs;

import java.util.List;
import java.util.regex.Pattern;

/** What the log was at a moment: whose it is, how many leaves it had, and the root over them (C2SP tlog-checkpoint). */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** A log has a name of one line. */
    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new MalformedProofException("a checkpoint names its log and a size");
        }
    }

    /** What is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** Reads it; lines that follow the first three are left aside, as the format asks. */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || lines.contains("")) {
            throw new MalformedProofException("a checkpoint has three lines");
        }
        return new Checkpoint(lines.get(0), number(lines.get(1)), Hash.parse(lines.get(2)));
    }

    static long number(String written) {
        if (!NUMBER.matcher(written).matches()) {
            throw new MalformedProofException("no number: " + written);
        }
        return Long.parseLong(written);
    }
}
