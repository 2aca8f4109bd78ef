/** A decision looked at once more: asked for from outside the case, prepared and decided by a panel, with all it undoes. */
@NullMarked
package org.aval.service.reviews;

import org.jspecify.annotations.NullMarked;
