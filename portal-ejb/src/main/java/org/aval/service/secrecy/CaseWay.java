package org.aval.service.secrecy;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.jspecify.annotations.Nullable;

/** Why a case opens to who asks; without an id when it does not open, or does not exist: the answer does not say which. */
public record CaseWay(@Nullable UUID id, @Nullable AccessReason reason) implements Serializable {

    static final CaseWay NONE = new CaseWay(null, null);

    public boolean isOpen() {
        return id != null;
    }
}
