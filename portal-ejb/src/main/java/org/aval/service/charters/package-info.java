/** The library of charters: what is in force, what each reader is shown. */
@NullMarked
package org.aval.service.charters;

import org.jspecify.annotations.NullMarked;
