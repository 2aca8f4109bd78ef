package org.aval.service.reviews;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.reviews.ReviewGround;
import org.aval.domain.reviews.ReviewOutcome;
import org.aval.domain.reviews.ReviewSide;
import org.aval.domain.reviews.ReviewState;
import org.jspecify.annotations.Nullable;

/** A review of a decision. */
public record ReviewRow(
        UUID id,
        int version,
        ReviewSide side,
        ReviewGround ground,
        LocalDate askedOn,
        LocalDate dueOn,
        @Nullable ReviewOutcome outcome,
        ReviewState state)
        implements Serializable {}
