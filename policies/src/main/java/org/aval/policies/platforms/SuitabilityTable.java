package org.aval.policies.platforms;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** What the platforms suit, as a new installation begins with it. */
public final class SuitabilityTable {

    private static final Once<List<SuitabilityEntry>> ENTRIES = new Once<>(() -> List.copyOf(
            PolicyFile.json("platforms/suitability.json", new TypeReference<ArrayList<SuitabilityEntry>>() {})));

    private SuitabilityTable() {}

    /** Every judgement of the file; what stands in none was not judged. */
    public static List<SuitabilityEntry> all() {
        return ENTRIES.get();
    }
}
