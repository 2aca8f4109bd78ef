package org.aval.domain.interests;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link as somebody declares it.
 *
 * @param id the link when it stands in this declaration already, otherwise null
 * @param origin the same link in the declaration before, when it was taken over from there
 * @param counterparty with whom
 * @param subject the product, the study, the talk
 * @param topics what it may bear on, as far as the declarant sees
 */
public record LinkWish(
        @Nullable UUID id,
        @Nullable UUID origin,
        LinkCategory category,
        UUID counterparty,
        String subject,
        Beneficiary beneficiary,
        String relative,
        LinkWorth worth,
        LinkSpan span,
        String description,
        Set<String> topics)
        implements Serializable {

    public LinkWish {
        subject = subject.strip();
        relative = relative.strip();
        description = description.strip();
        topics = Set.copyOf(topics);
    }

    /** The same link, to be carried into another declaration. */
    LinkWish carried() {
        return new LinkWish(
                null, id, category, counterparty, subject, beneficiary, relative, worth, span, description, topics);
    }
}
