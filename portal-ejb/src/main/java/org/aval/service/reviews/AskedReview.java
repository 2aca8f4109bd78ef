package org.aval.service.reviews;

import java.io.Serializable;
import org.aval.domain.reviews.ReviewGround;
import org.jspecify.annotations.Nullable;

/** For which reason somebody asks, and in their words. */
public record AskedReview(@Nullable ReviewGround ground, String words) implements Serializable {}
