package org.aval.domain.charters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A box of an article that only some readers get.
 *
 * @param kind AUDIENCE or JURISDICTION
 * @param target the audience or the jurisdiction it is for
 */
@Embeddable
public record ArticleNote(
        @Column(nullable = false) String language,
        @Column(nullable = false) String kind,
        @Column(nullable = false) String target,
        @Column(nullable = false) String text)
        implements Serializable {

    public static final String AUDIENCE = "AUDIENCE";
    public static final String JURISDICTION = "JURISDICTION";
}
