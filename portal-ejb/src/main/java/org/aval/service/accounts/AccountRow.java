package org.aval.service.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.accounts.AccountStanding;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of accounts.
 *
 * @param fit how many of those who look after it are fit for it
 * @param rotationDue secrets have to be changed: somebody who held them is gone
 */
public record AccountRow(
        UUID id,
        String reference,
        String name,
        AccountStanding standing,
        Platform platform,
        String handle,
        String address,
        String unit,
        String languages,
        int fit,
        @Nullable LocalDate lastPostOn,
        @Nullable LocalDate reviewedOn,
        boolean rotationDue,
        String sortKey)
        implements Serializable {}
