/** Closed cases are kept as long as the law says, held by counsel, destroyed by a round that leaves a certificate. */
@NullMarked
package org.aval.service.retention;

import org.jspecify.annotations.NullMarked;
