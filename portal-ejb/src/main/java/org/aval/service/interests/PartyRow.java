package org.aval.service.interests;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.CounterpartyState;

/**
 * A counterparty in the list.
 *
 * @param near the head of its group, or the spelling that is kept; empty for one that stands alone
 * @param people how many have declared a link with it
 */
public record PartyRow(
        UUID id,
        String name,
        CounterpartyState state,
        CounterpartyKind kind,
        CounterpartySector sector,
        String near,
        int people,
        String sortKey)
        implements Serializable {}
