package org.aval.policies.matches;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** The table a new installation starts with: which sector has a stake in which topic, and in which objective of an account. */
public final class SectorStakes {

    private static final Once<List<SectorStake>> ALL = new Once<>(
            () -> List.copyOf(PolicyFile.json("matches/sectors.json", new TypeReference<ArrayList<SectorStake>>() {})));

    private SectorStakes() {}

    /** Every sector, once. */
    public static List<SectorStake> all() {
        return ALL.get();
    }
}
