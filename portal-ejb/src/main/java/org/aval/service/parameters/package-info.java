/** Parameters of the jurisdiction: what a profile brings, what the institution sets, by two people where it matters. */
@NullMarked
package org.aval.service.parameters;

import org.jspecify.annotations.NullMarked;
