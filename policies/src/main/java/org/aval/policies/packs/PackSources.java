package org.aval.policies.packs;

import java.util.List;
import org.aval.policies.charters.CharterEdition;

/**
 * What the general packs are made from.
 *
 * @param charter the edition in force, complete
 * @param jurisdiction the territory whose clauses are printed, such as QC; empty for none
 * @param contacts whom to ask, in the order in which they are printed
 */
public record PackSources(CharterEdition charter, String jurisdiction, List<PackContact> contacts) {

    public PackSources {
        contacts = List.copyOf(contacts);
    }
}
