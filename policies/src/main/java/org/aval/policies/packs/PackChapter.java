package org.aval.policies.packs;

import java.util.List;

/**
 * A chapter, or an annex, which gets a letter instead of a number.
 *
 * @param id what links lead to: letters, digits and hyphens, once in a pack
 * @param blocks what it says, in order
 * @param notes what its blocks refer to by {@code [^id]}
 */
public record PackChapter(String id, PackText title, boolean annex, List<PackBlock> blocks, List<PackNote> notes) {

    public PackChapter {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** A chapter without notes. */
    public static PackChapter of(String id, PackText title, PackBlock... blocks) {
        return new PackChapter(id, title, false, List.of(blocks), List.of());
    }

    /** An annex without notes. */
    public static PackChapter annex(String id, PackText title, PackBlock... blocks) {
        return new PackChapter(id, title, true, List.of(blocks), List.of());
    }
}
