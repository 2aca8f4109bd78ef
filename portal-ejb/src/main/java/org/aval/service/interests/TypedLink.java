package org.aval.service.interests;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.AmountBand;
import org.aval.domain.interests.Beneficiary;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.Frequency;
import org.aval.domain.interests.LinkCategory;
import org.jspecify.annotations.Nullable;

/**
 * A link as it is typed in.
 *
 * @param id the link when it is changed, null for a new one
 * @param counterparty the name as the declarant knows it
 * @param band what it brings a year, when no amount is told
 * @param amount a year; the band follows from it
 * @param startsOn null when it is not told
 */
public record TypedLink(
        @Nullable UUID id,
        LinkCategory category,
        String counterparty,
        CounterpartyKind counterpartyKind,
        CounterpartySector sector,
        String subject,
        Beneficiary beneficiary,
        String relative,
        AmountBand band,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable BigDecimal share,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Frequency frequency,
        String description,
        Set<String> topics)
        implements Serializable {

    public TypedLink {
        counterparty = counterparty.strip();
        topics = Set.copyOf(topics);
    }
}
