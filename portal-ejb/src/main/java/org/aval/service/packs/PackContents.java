package org.aval.service.packs;

import java.util.List;
import java.util.Set;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;

/**
 * Where the contents of some kinds come from: read by what the registers hand to the reader, so that nobody gets in a pack
 * what they may not read on a page.
 */
interface PackContents {

    /** The kinds it knows. */
    Set<PackKind> kinds();

    /** Its chapters, in their order, those one may choose among. */
    List<PackChoice> chapters(PackKind kind);

    /** What the reader may ask for one about, the nearest first; empty where it is said in words. */
    default List<PackChoice> subjects(PackKind kind) {
        return List.of();
    }

    /** For whom of the house the reader may ask for one about this; empty where a name is written. */
    default List<PackChoice> recipients(PackKind kind) {
        return List.of();
    }

    /**
     * Everything a pack of this wish prints.
     *
     * @throws org.aval.domain.shared.Refusal when the reader may not have it, or there is nothing of the kind
     */
    PackMatter gather(PackWish wish);
}
