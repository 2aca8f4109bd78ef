/** Checks papers without the portal: what holds, what does not, in plain words. */
@NullMarked
package org.aval.policies.verifier;

import org.jspecify.annotations.NullMarked;
