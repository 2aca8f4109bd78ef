package org.aval.service.matches;

import java.io.Serializable;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;
import org.jspecify.annotations.Nullable;

/**
 * Which matches are shown.
 *
 * @param standing null for all
 * @param past also those that do not count today
 */
public record MatchFilter(
        @Nullable MatchStanding standing, @Nullable MatchKind kind, @Nullable String words, boolean past)
        implements Serializable {}
