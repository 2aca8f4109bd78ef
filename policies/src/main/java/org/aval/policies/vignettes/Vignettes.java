package org.aval.policies.vignettes;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** The vignettes that travel with the portal. */
public final class Vignettes {
    private static final String FILE = "vignettes/vignettes.json";
    private static final Once<Map<String, Vignette>> VIGNETTES = new Once<>(Vignettes::read);

    private Vignettes() {}

    /** Every vignette, in the order of the file. */
    public static List<Vignette> all() {
        return List.copyOf(VIGNETTES.get().values());
    }

    /** The vignette with this id. */
    public static Vignette read(String id) {
        Vignette vignette = VIGNETTES.get().get(id);
        if (vignette == null) {
            throw new IllegalArgumentException("there is no vignette " + id);
        }
        return vignette;
    }

    private static Map<String, Vignette> read() {
        Map<String, Vignette> vignettes = new LinkedHashMap<>();
        for (VignetteRow row : PolicyFile.json(FILE, new TypeReference<ArrayList<VignetteRow>>() {})) {
            if (vignettes.put(row.id(), row.vignette()) != null) {
                throw new MalformedPolicyFileException(FILE, row.id() + " stands there twice");
            }
        }
        return Collections.unmodifiableMap(vignettes);
    }
}
