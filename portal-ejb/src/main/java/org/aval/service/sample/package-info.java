/** The sample institution of the embedded default. */
@NullMarked
package org.aval.service.sample;

import org.jspecify.annotations.NullMarked;
