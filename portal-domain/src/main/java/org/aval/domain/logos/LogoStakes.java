package org.aval.domain.logos;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What the institution commits besides its name.
 *
 * @param paid does somebody get money or its worth for it
 * @param consideration what, and who gets it
 * @param sponsors who else shows a mark beside ours
 * @param takesPosition does it say what the institution thinks
 */
@Embeddable
public record LogoStakes(
        boolean paid,
        @Column(nullable = false) String consideration,
        @Column(nullable = false) String sponsors,
        boolean takesPosition)
        implements Serializable {}
