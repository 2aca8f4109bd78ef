package org.aval.service.interests;

import java.io.Serializable;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.InterestLevel;

/**
 * What a link was found to be worth for an activity, as a reader sees it.
 *
 * @param name of the activity; empty in general
 */
public record Judged(ActivityKind kind, String code, String name, InterestLevel level, String reasons)
        implements Serializable {}
