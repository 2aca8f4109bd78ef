/** What is learnt from a case: which articles it was about, why it came to it, what is done so that it does not again. */
@NullMarked
package org.aval.domain.lessons;

import org.jspecify.annotations.NullMarked;
