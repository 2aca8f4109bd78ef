/** The catalogue of obligations that the articles, vignettes and cases cite by id. */
@NullMarked
package org.aval.policies.catalogue;

import org.jspecify.annotations.NullMarked;
