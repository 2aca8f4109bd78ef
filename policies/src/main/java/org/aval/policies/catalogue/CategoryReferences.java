package org.aval.policies.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** Which entries of the catalogue a report of a category is about, as a rule. */
public final class CategoryReferences {

    private static final Once<Map<String, List<String>>> REFERENCES = new Once<>(() ->
            PolicyFile.json("catalogue/categories.json", new TypeReference<LinkedHashMap<String, List<String>>>() {}));

    private CategoryReferences() {}

    /** The ids of the entries, none when a category leads to nothing. */
    public static List<String> of(String category) {
        return REFERENCES.get().getOrDefault(category, List.of());
    }

    /** The categories that the file names. */
    public static Set<String> categories() {
        return Set.copyOf(REFERENCES.get().keySet());
    }
}
