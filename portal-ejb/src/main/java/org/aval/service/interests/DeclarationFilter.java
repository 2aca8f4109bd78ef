package org.aval.service.interests;

import java.io.Serializable;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.DeclarationStanding;
import org.aval.domain.interests.InterestLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the register of declarations narrows it by.
 *
 * @param standing null for everything that is not superseded
 * @param sector with whom somebody has a link
 * @param words a name, a number, a reference, a counterparty
 */
public record DeclarationFilter(
        @Nullable DeclarationStanding standing,
        @Nullable InterestLevel level,
        @Nullable CounterpartySector sector,
        @Nullable String unit,
        @Nullable String words)
        implements Serializable {

    public static final DeclarationFilter ALL = new DeclarationFilter(null, null, null, null, null);

    public boolean isSet() {
        return !equals(ALL);
    }
}
