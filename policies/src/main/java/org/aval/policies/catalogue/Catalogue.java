package org.aval.policies.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** All entries that articles, vignettes and cases may cite. */
public final class Catalogue {
    private static final Once<Map<String, CatalogueEntry>> ENTRIES =
            new Once<>(() -> read(List.of("catalogue/catalogue.json", "catalogue/extension.json")));

    private Catalogue() {}

    /** Every entry, the sources first, then the extension. */
    public static List<CatalogueEntry> entries() {
        return List.copyOf(ENTRIES.get().values());
    }

    /** The entry with this id, if there is one. */
    public static Optional<CatalogueEntry> find(String id) {
        return Optional.ofNullable(ENTRIES.get().get(id));
    }

    static Map<String, CatalogueEntry> read(Collection<String> files) {
        Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
        for (String file : files) {
            for (CatalogueRow row : PolicyFile.json(file, new TypeReference<ArrayList<CatalogueRow>>() {})) {
                if (entries.put(row.id(), row.entry()) != null) {
                    throw new MalformedPolicyFileException(file, row.id() + " stands there twice");
                }
            }
        }
        return Collections.unmodifiableMap(entries);
    }
}
