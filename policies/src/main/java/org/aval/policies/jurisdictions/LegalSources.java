package org.aval.policies.jurisdictions;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** All legal and practice sources (specification B13) by their ids. */
public final class LegalSources {
    private static final String FILE = "jurisdictions/sources.json";
    private static final Once<Map<String, LegalSource>> ALL = new Once<>(LegalSources::read);

    private LegalSources() {}

    /** Every source, in the order of the file. */
    public static List<LegalSource> all() {
        return List.copyOf(ALL.get().values());
    }

    /** The source with this id, if there is one: an institution may also cite its own resolution. */
    public static Optional<LegalSource> find(String id) {
        return Optional.ofNullable(ALL.get().get(id));
    }

    private static Map<String, LegalSource> read() {
        Map<String, LegalSource> sources = new LinkedHashMap<>();
        for (LegalSource source : PolicyFile.json(FILE, new TypeReference<ArrayList<LegalSource>>() {})) {
            if (sources.put(source.id(), source) != null) {
                throw new MalformedPolicyFileException(FILE, source.id() + " stands there twice");
            }
        }
        return Collections.unmodifiableMap(sources);
    }
}
