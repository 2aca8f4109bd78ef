/** What companies say in public files that they paid: asked of the people it could be about, seen by the officer afterwards. */
@NullMarked
package org.aval.domain.payments;

import org.jspecify.annotations.NullMarked;
