/** What is learnt from cases: what they cite, why it came to it, and where that is often so. */
@NullMarked
package org.aval.service.lessons;

import org.jspecify.annotations.NullMarked;
