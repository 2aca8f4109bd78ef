package org.aval.domain.logos;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * The one initiative a mark is wanted for.
 *
 * @param distribution how many are printed, or the address where it is shown
 * @param territory where it is seen
 * @param alterations what is asked to look otherwise than the rules say, empty for nothing
 */
@Embeddable
public record LogoInitiative(
        @Column(nullable = false) String title,
        @Enumerated(EnumType.STRING) LogoPurpose purpose,
        @Column(nullable = false) String distribution,
        @Column(nullable = false) String territory,
        @Column(nullable = false) String alterations)
        implements Serializable {}
