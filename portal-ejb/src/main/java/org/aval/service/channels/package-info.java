/** What the platforms suit, and the messaging channels that are approved. */
@NullMarked
package org.aval.service.channels;

import org.jspecify.annotations.NullMarked;
