/** The scenarios of the knowledge check and the sets drawn from them for each audience. */
@NullMarked
package org.aval.policies.vignettes;

import org.jspecify.annotations.NullMarked;
