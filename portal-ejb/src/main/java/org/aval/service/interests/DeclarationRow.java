package org.aval.service.interests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.DeclarationStanding;
import org.aval.domain.interests.InterestLevel;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of declarations.
 *
 * @param links how many
 * @param sortKey where it stands in the order of names
 */
public record DeclarationRow(
        UUID id,
        String reference,
        String name,
        String staffNo,
        String unit,
        DeclarationKind kind,
        DeclarationStanding standing,
        @Nullable InterestLevel level,
        int links,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validUntil,
        boolean planDue,
        String sortKey)
        implements Serializable {}
