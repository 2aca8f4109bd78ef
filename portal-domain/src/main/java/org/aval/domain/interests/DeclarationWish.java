package org.aval.domain.interests;

import java.io.Serializable;
import java.util.List;

/**
 * A declaration as somebody fills it in.
 *
 * @param occasion before what, for one made on an occasion
 * @param nothing is there nothing to declare
 */
public record DeclarationWish(
        DeclarationKind kind, String occasion, String principalActivity, boolean nothing, List<LinkWish> links)
        implements Serializable {

    public DeclarationWish {
        occasion = occasion.strip();
        principalActivity = principalActivity.strip();
        links = List.copyOf(links);
    }
}
