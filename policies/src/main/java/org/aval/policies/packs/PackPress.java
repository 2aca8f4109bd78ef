package org.aval.policies.packs;

import java.util.List;

/** Presses packs: XHTML and CSS in, one PDF/A-3a and PDF/UA-1 file out. Any number of threads may press at once. */
public final class PackPress {

    /**
     * The pack of these facts, as a PDF file.
     *
     * @throws PackFault when it cannot be pressed; then nothing is
     */
    public byte[] press(PackFacts facts) {
        throw new PackFault(PackFault.Key.TEMPLATE, "packs/pack.xhtml", "0", facts.kind());
    }

    /** Its first pages, not for the archives: what a composer shows while choices change. */
    public byte[] preview(PackFacts facts, int pages) {
        throw new PackFault(PackFault.Key.TEMPLATE, "packs/pack.xhtml", "0", facts.kind() + pages);
    }

    /** The characters that no face has: they are printed as their numbers, [U+674E], and listed on the last page. */
    public List<String> unprintable(PackFacts facts) {
        throw new PackFault(PackFault.Key.TEMPLATE, "packs/pack.xhtml", "0", facts.kind());
    }
}
