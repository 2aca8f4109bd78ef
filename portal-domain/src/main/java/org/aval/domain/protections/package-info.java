/** Whoever reported is asked for a year how things have been since: retaliation is seen when somebody asks. */
@NullMarked
package org.aval.domain.protections;

import org.jspecify.annotations.NullMarked;
