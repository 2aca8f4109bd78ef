package org.aval.domain.committee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something is put on the agenda of a session.
 *
 * @param about the case, for an item about one
 */
public record ItemWish(ItemKind kind, @Nullable UUID about, ItemSubject subject) {}
