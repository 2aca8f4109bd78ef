/** The seal of the institution on a PDF: a signature that a stranger can check years later. */
@NullMarked
package org.aval.policies.seal;

import org.jspecify.annotations.NullMarked;
