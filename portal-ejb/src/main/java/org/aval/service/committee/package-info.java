/** The ethics committee's desk: seats, sessions, agenda, recusals, votes and minutes. */
@NullMarked
package org.aval.service.committee;

import org.jspecify.annotations.NullMarked;
