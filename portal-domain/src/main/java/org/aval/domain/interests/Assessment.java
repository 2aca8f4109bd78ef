package org.aval.domain.interests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/**
 * What a link was judged to be worth for an activity. Written once; the last one for the same link and activity counts.
 *
 * @param line the line of the journal at which it was judged
 * @param link which link
 * @param activity the code of a topic, the id of a mandate, an account, a partner, a case; empty in general
 */
@Embeddable
public record Assessment(
        int line,
        @Column(name = "link_id", nullable = false) UUID link,
        @Enumerated(EnumType.STRING) ActivityKind activityKind,
        @Column(nullable = false) String activity,
        @Enumerated(EnumType.STRING) InterestLevel level,
        @Column(nullable = false) String reasons)
        implements Serializable {

    boolean isOf(UUID aLink, ActivityKind kind, String anActivity) {
        return link.equals(aLink) && activityKind == kind && activity.equals(anActivity);
    }
}
