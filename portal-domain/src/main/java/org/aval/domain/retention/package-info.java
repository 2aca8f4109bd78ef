/** How long what was written about a case is kept, what holds it, and what is left when it is destroyed. */
@NullMarked
package org.aval.domain.retention;

import org.jspecify.annotations.NullMarked;
