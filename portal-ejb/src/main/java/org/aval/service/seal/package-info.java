/** The institution's seal on what leaves the portal: set once, known again for ever. */
@NullMarked
package org.aval.service.seal;

import org.jspecify.annotations.NullMarked;
