package org.aval.service.accounts;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * An account as somebody describes it in a form.
 *
 * @param address as it was pasted
 * @param site the platform where the address is a site of its own; null to ask the address itself
 * @param administrators who will look after it
 */
public record AccountRequest(
        String address,
        @Nullable Platform site,
        AccountPurpose purpose,
        Set<Objective> objectives,
        List<UUID> administrators)
        implements Serializable {

    public AccountRequest {
        objectives = Set.copyOf(objectives);
        administrators = administrators.stream().distinct().toList();
    }
}
