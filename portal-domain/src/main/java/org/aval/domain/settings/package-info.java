/** What an institution settles when it moves in: who it is, how it looks, and what is still missing. */
@NullMarked
package org.aval.domain.settings;

import org.jspecify.annotations.NullMarked;
