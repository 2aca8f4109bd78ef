/** Is this paper genuine? Every register that hands out codes answers for its own. */
@NullMarked
package org.aval.service.verify;

import org.jspecify.annotations.NullMarked;
