/** What is due when: the clocks that run on cases, and who is told that they run out. */
@NullMarked
package org.aval.domain.calendar;

import org.jspecify.annotations.NullMarked;
