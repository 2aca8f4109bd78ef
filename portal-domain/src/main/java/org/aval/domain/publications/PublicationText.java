package org.aval.domain.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * What a publication says, and on what that rests.
 *
 * @param sources where it comes from; may be empty
 * @param peopleInMedia does a picture or a recording show somebody
 */
@Embeddable
public record PublicationText(
        @Column(nullable = false, length = 8000) String text,
        @Column(nullable = false, length = 2000) String sources,
        @Enumerated(EnumType.STRING) EvidenceLevel evidenceLevel,
        @Column(nullable = false) boolean peopleInMedia)
        implements Serializable {

    public PublicationText {
        text = text.strip();
        sources = sources.strip();
    }
}
