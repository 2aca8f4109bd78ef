/** Jurisdiction profiles: the parameters with their values, legal sources and public holidays, as data that counsel confirms. */
@NullMarked
package org.aval.policies.jurisdictions;

import org.jspecify.annotations.NullMarked;
