/** What follows from a case: interim measures, and those that follow from a decision, carried out in the registers. */
@NullMarked
package org.aval.service.measures;

import org.jspecify.annotations.NullMarked;
