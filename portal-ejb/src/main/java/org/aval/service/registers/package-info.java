/** What a reader keeps for the registers: the columns to see, and views under a name. */
@NullMarked
package org.aval.service.registers;

import org.jspecify.annotations.NullMarked;
