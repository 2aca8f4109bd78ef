/** Scenarios of the institution's own, learnt from cases: they know no case, and lead to none. */
@NullMarked
package org.aval.domain.scenarios;

import org.jspecify.annotations.NullMarked;
