/** Where an interest meets what somebody does here, and what the officer says of it. */
@NullMarked
package org.aval.domain.matches;

import org.jspecify.annotations.NullMarked;
