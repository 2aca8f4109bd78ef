/** Who may speak for the institution: on what, where, and until when; and what one can speak about. */
@NullMarked
package org.aval.domain.mandates;

import org.jspecify.annotations.NullMarked;
