/**
 * How people get in: by a link that opens once, sent by mail or printed on a sheet, behind which they choose a password.
 * Nobody else ever knows that password, and nobody is given one.
 */
@NullMarked
package org.aval.domain.entry;

import org.jspecify.annotations.NullMarked;
