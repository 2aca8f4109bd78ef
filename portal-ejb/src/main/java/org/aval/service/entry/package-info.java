/** How people get in: the first administrator, invitations, passwords chosen and chosen again. */
@NullMarked
package org.aval.service.entry;

import org.jspecify.annotations.NullMarked;
