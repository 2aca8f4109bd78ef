/** Scenarios of the institution's own: looked at by a second person, then used by those who answer for the charter. */
@NullMarked
package org.aval.service.scenarios;

import org.jspecify.annotations.NullMarked;
