/**
 * What every register shares: acts and actors, verdicts and refusals, steps of a life, lines of a journal.
 *
 * <p>Nothing changes without an {@link org.aval.domain.shared.Act}; a
 * {@link org.aval.domain.shared.Verdict} answers whether it may; a
 * {@link org.aval.domain.shared.JournalEntry} remembers that it did.
 */
@NullMarked
package org.aval.domain.shared;

import org.jspecify.annotations.NullMarked;
