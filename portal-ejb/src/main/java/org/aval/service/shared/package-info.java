/** What every register of the service layer shares: the caller, acts, the clock, pages of rows, the schema. */
@NullMarked
package org.aval.service.shared;

import org.jspecify.annotations.NullMarked;
