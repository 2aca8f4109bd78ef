/**
 * Reading, knowledge check, signature.
 *
 * <p>A newcomer is assigned an obligation: read the charter in the variant of one's audiences, answer scenarios,
 * sign. Three failed tries pause it for a day and call for help, never for a sanction. A signature leaves an
 * {@link org.aval.domain.attestations.Attestation} that nobody changes any more: the exact text, the statement, the
 * language, the events. What follows (contested, revoked by two people) is written in its journal.
 */
@NullMarked
package org.aval.domain.attestations;

import org.jspecify.annotations.NullMarked;
