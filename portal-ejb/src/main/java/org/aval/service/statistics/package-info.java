/** What is told in numbers about cases: of years that are over, with small numbers withheld. */
@NullMarked
package org.aval.service.statistics;

import org.jspecify.annotations.NullMarked;
