/** The clocks that run on cases: shown to who may know of the case, fetched by calendars, told before they run out. */
@NullMarked
package org.aval.service.calendar;

import org.jspecify.annotations.NullMarked;
