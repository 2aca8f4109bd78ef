/** What even those who work on a case do not open alone: who reported it. */
@NullMarked
package org.aval.domain.secrecy;

import org.jspecify.annotations.NullMarked;
