package org.aval.policies.verifier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Everything that was looked at, and what the paper is worth. */
public record Findings(Verdict verdict, String sha256, List<Finding> all) implements Serializable {

    /** Keeps its own list, one that can be written to a stream. */
    public Findings {
        all = new ArrayList<>(all);
    }

    /** Does everything hold that the paper carries? */
    public boolean holds() {
        return verdict == Verdict.GENUINE;
    }
}
