/** Mandates to speak: their desk, their register, their letters and their cards; the list of topics. */
@NullMarked
package org.aval.service.mandates;

import org.jspecify.annotations.NullMarked;
