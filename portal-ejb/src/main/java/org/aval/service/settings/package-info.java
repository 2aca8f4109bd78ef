/** Moving in: who the institution is, how it looks, its units, its first charter, and what is still missing. */
@NullMarked
package org.aval.service.settings;

import org.jspecify.annotations.NullMarked;
