/** Where reports arrive, are read by those who may know of them, answered, and led to their end. */
@NullMarked
package org.aval.service.incidents;

import org.jspecify.annotations.NullMarked;
