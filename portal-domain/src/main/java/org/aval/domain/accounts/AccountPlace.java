package org.aval.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Verdict;

/**
 * Where an account stands and what it is called there.
 *
 * @param handleKey the handle without capitals: once on a platform
 * @param look what the handle looks like: two that a reader cannot tell apart have the same
 */
@Embeddable
public record AccountPlace(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Platform platform,
        @Column(nullable = false) String handle,
        @Column(nullable = false) String address,
        @Column(nullable = false) String handleKey,
        @Column(nullable = false) String look)
        implements Serializable {

    private static final int LONGEST_HANDLE = 160;
    private static final int LONGEST_ADDRESS = 400;

    /** Does it fit into the register? */
    Verdict check() {
        return AccountCustody.fits(handle, LONGEST_HANDLE).and(() -> AccountCustody.fits(address, LONGEST_ADDRESS));
    }
}
