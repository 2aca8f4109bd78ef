package org.aval.domain.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The file that was made.
 *
 * @param fileHash SHA-256 of the bytes that are handed out
 * @param sealed does it carry the institution's seal?
 */
@Embeddable
public record PackPrint(
        @Column(name = "pages") int pages, @Nullable String fileHash, @Column(name = "sealed") boolean sealed)
        implements Serializable {

    /** Nothing yet. */
    public static final PackPrint NONE = new PackPrint(0, null, false);
}
