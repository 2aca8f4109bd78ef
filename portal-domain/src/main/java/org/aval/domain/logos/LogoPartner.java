package org.aval.domain.logos;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * With whom the mark is shown, or for whom a member of the staff asks.
 *
 * @param partnerName empty within the house
 * @param partnerContact whom to write to, empty when nobody is named
 * @param partnerMark is its own mark shown beside ours
 */
@Embeddable
public record LogoPartner(
        @Column(nullable = false) String partnerName,
        @Enumerated(EnumType.STRING) PartnerKind partnerKind,
        @Enumerated(EnumType.STRING) PartnerSector partnerSector,
        @Column(nullable = false) String partnerContact,
        boolean partnerMark)
        implements Serializable {}
