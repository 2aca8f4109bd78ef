package org.aval.service.interests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of somebody's declaration.
 *
 * @param offices for which the law asks it
 * @param heldUntil when the last of them ended; null while one is held
 * @param principalActivity empty when there is none to tell
 */
public record PublicDeclaration(
        String reference,
        String name,
        List<Role> offices,
        @Nullable LocalDate heldUntil,
        String principalActivity,
        boolean nothing,
        LocalDate signedOn,
        LocalDate validUntil)
        implements Serializable {

    public PublicDeclaration {
        offices = List.copyOf(offices);
    }
}
