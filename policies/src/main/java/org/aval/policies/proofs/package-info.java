/**
 * What proves that an act stood in the evidence log, and that the log was only ever added to: RFC 9162 hashing, C2SP
 * checkpoints, signed notes and proof files. Only the JDK, so that a stranger needs nothing else to check it.
 */
@NullMarked
package org.aval.policies.proofs;

import org.jspecify.annotations.NullMarked;
