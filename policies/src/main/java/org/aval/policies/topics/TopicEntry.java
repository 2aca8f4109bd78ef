package org.aval.policies.topics;

import org.jspecify.annotations.Nullable;

/**
 * A topic of the list.
 *
 * @param parent the code of the wider topic it is part of, null at the first level
 * @param reserved does nobody speak about it under a mandate
 */
public record TopicEntry(String code, @Nullable String parent, String fr, String en, boolean reserved) {}
