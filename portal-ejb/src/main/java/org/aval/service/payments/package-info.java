/** Public files of payments: received, read line by line, asked of the people they could be about. */
@NullMarked
package org.aval.service.payments;

import org.jspecify.annotations.NullMarked;
