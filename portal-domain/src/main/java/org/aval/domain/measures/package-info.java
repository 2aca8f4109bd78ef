/**
 * What follows from a case: interim measures that the chair orders for some days, and the measures that follow from a
 * decision. The committee advises; only the employer, the faculty, a professional order or a court sanctions.
 */
@NullMarked
package org.aval.domain.measures;

import org.jspecify.annotations.NullMarked;
