package org.aval.domain.packs;

import java.util.List;
import java.util.stream.Collectors;
import org.aval.domain.shared.Sha256;

/**
 * What a pack is made of: what was asked, by which template, from which sources. The same inputs give the same hash,
 * whenever and by whomever it is asked for.
 */
public record Manifest(PackWish wish, String template, List<PackSource> sources) {

    public Manifest {
        sources = sources.stream().distinct().sorted().toList();
    }

    /** SHA-256 over all of it. */
    public String hash() {
        return Sha256.of(wish.line()
                + '\n'
                + template
                + '\n'
                + sources.stream()
                        .map(each -> each.source() + '|' + each.edition() + '|' + each.hash())
                        .collect(Collectors.joining("\n")));
    }
}
