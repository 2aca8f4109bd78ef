package org.aval.domain.reviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks that a decision is looked at once more.
 *
 * @param person the respondent who asks, null for who reported: nobody writes down who that is
 */
public record ReviewWish(ReviewSide side, @Nullable UUID person, ReviewGround ground) {}
