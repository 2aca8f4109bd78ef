package org.aval.policies.jurisdictions;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** Other periods of the law that whoever leads a case should know of (specification B7.4). */
public final class LegalTimers {

    private static final String FILE = "jurisdictions/timers.json";
    private static final Once<List<LegalTimer>> ALL = new Once<>(LegalTimers::read);

    private LegalTimers() {}

    /** Those of a place, in the order of the file. */
    public static List<LegalTimer> of(String place) {
        return ALL.get().stream()
                .filter(timer -> timer.places().contains(place))
                .toList();
    }

    private static List<LegalTimer> read() {
        List<LegalTimer> timers = PolicyFile.json(FILE, new TypeReference<ArrayList<LegalTimer>>() {});
        timers.forEach(timer -> LegalSources.find(timer.source())
                .orElseThrow(() -> new MalformedPolicyFileException(FILE, timer.code() + " cites no known source")));
        return List.copyOf(timers);
    }
}
