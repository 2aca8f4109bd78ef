package org.aval.domain.interests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
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

    /** The same link with somebody else. */
    public LinkWish with(UUID another) {
        return new LinkWish(
                id, origin, category, another, subject, beneficiary, relative, worth, span, description, topics);
    }

    /** Is it written down so that somebody else can weigh it? */
    public Verdict complete(LocalDate today) {
        return LinkForm.verdict(this, today);
    }

    /** Does it say the same as another, whichever declaration each belongs to? */
    public boolean saysTheSame(LinkWish other) {
        return told().equals(other.told());
    }

    private LinkWish told() {
        return new LinkWish(
                null, null, category, counterparty, subject, beneficiary, relative, worth, span, description, topics);
    }
}
