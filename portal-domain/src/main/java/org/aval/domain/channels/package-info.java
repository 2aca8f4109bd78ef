/**
 * Where the institution speaks: the platforms and media there are, what each is suited for, and the messaging channels that
 * are approved for exchanges with patients and between professionals.
 */
@NullMarked
package org.aval.domain.channels;

import org.jspecify.annotations.NullMarked;
