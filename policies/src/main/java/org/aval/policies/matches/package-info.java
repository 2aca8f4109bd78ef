/** Which sectors have a stake in what the institution speaks about. */
@NullMarked
package org.aval.policies.matches;

import org.jspecify.annotations.NullMarked;
