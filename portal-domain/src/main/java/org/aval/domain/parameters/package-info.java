/** The values of the institution's jurisdiction (specification B12): each with its source, from a day on, by two people where it matters. */
@NullMarked
package org.aval.domain.parameters;

import org.jspecify.annotations.NullMarked;
