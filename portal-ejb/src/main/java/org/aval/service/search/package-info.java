/** One search over all registers, with the reader's rights in the query. */
@NullMarked
package org.aval.service.search;

import org.jspecify.annotations.NullMarked;
