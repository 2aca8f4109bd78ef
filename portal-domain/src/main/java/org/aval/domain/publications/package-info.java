/**
 * Before something is posted: the twelve questions and the advice that follows from them, and the reading of a publication
 * by Communications and counsel where a mandate asks for it.
 *
 * <p>The advice is a function of the answers and of the facts; it keeps nothing. What the questions say, and which answer is
 * a hard stop, comes as data.
 */
@NullMarked
package org.aval.domain.publications;

import org.jspecify.annotations.NullMarked;
