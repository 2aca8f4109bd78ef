/** A decision looked at once more: asked for by whom it concerns, once, and answered by people who did not decide it. */
@NullMarked
package org.aval.domain.reviews;

import org.jspecify.annotations.NullMarked;
