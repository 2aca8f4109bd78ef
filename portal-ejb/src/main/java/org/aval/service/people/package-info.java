/** The people of the institution, as registers read them. */
@NullMarked
package org.aval.service.people;

import org.jspecify.annotations.NullMarked;
