/** The evidence of a case: what was brought, who had it in hand, and what may be done with it. */
@NullMarked
package org.aval.domain.exhibits;

import org.jspecify.annotations.NullMarked;
