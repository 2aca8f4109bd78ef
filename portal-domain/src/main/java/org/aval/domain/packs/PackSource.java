package org.aval.domain.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * One thing a pack was made from.
 *
 * @param source what it is, for example "charter:CHARTE-MS" or "mandate:MAN-2026-0012"
 * @param edition which edition of it
 * @param hash of what was taken from it, SHA-256
 */
@Embeddable
public record PackSource(
        @Column(nullable = false) String source,
        @Column(nullable = false) String edition,
        @Column(nullable = false) String hash)
        implements Serializable, Comparable<PackSource> {

    @Override
    public int compareTo(PackSource other) {
        return (source + '\n' + edition + '\n' + hash)
                .compareTo(other.source + '\n' + other.edition + '\n' + other.hash);
    }
}
