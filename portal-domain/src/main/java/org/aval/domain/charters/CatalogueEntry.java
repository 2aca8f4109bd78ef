package org.aval.domain.charters;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What coverage needs to know of an entry of the catalogue of obligations.
 *
 * @param jurisdiction where the source it comes from binds; null for one that is recommended everywhere
 * @param registers the registers it is lived up to in, by the catalogue's own codes
 */
public record CatalogueEntry(String id, @Nullable Jurisdiction jurisdiction, List<String> registers)
        implements Serializable {

    public CatalogueEntry {
        registers = List.copyOf(registers);
    }

    /** Must a charter there answer to it? What binds elsewhere is worth having, and no more. */
    public boolean isMandatoryIn(Jurisdiction where) {
        return where == jurisdiction;
    }
}
