/** What may be told in numbers about cases without telling of anybody. */
@NullMarked
package org.aval.domain.statistics;

import org.jspecify.annotations.NullMarked;
