/**
 * The ethics committee: who sits on it and until when, its sessions, what is on their agenda, who withdraws from an item, and
 * whether those who are left may decide it. No vote without a quorum, no decision without reasons.
 */
@NullMarked
package org.aval.domain.committee;

import org.jspecify.annotations.NullMarked;
