package org.aval.domain.interests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.aval.domain.shared.Sha256;

/**
 * What stood in a declaration at a line of its journal, word for word.
 *
 * @param content the canonical text
 * @param digest its SHA-256
 */
@Embeddable
public record FrozenCopy(
        int line,
        @Column(nullable = false, columnDefinition = "text") String content,
        @Column(nullable = false) String digest)
        implements Serializable {

    static FrozenCopy of(int line, String content) {
        return new FrozenCopy(line, content, Sha256.of(content));
    }

    /** Is it still what was frozen? */
    public boolean isIntact() {
        return Sha256.of(content).equals(digest);
    }
}
