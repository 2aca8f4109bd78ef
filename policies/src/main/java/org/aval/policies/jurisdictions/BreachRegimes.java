package org.aval.policies.jurisdictions;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** Which question the law asks after a confidentiality incident, by place and by kind of information. */
public final class BreachRegimes {

    private static final String FILE = "jurisdictions/breaches.json";
    private static final Once<List<BreachRegime>> ALL = new Once<>(BreachRegimes::read);

    private BreachRegimes() {}

    /** Every regime, in the order of the file. */
    public static List<BreachRegime> all() {
        return ALL.get();
    }

    /** The regime with this code, if there is one. */
    public static Optional<BreachRegime> find(String code) {
        return all().stream().filter(regime -> regime.code().equals(code)).findFirst();
    }

    /** The regime of a place for a kind of information. @throws IllegalArgumentException when there is none */
    public static BreachRegime of(String place, String kind) {
        return all().stream()
                .filter(regime ->
                        regime.places().contains(place) && regime.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no regime for " + kind + " in " + place));
    }

    private static List<BreachRegime> read() {
        List<BreachRegime> regimes = PolicyFile.json(FILE, new TypeReference<ArrayList<BreachRegime>>() {});
        regimes.forEach(regime -> LegalSources.find(regime.source())
                .orElseThrow(() -> new MalformedPolicyFileException(FILE, regime.code() + " cites no known source")));
        return List.copyOf(regimes);
    }
}
