/** Packs: what leaves the portal as one document, asked for by somebody, made once, checked by its code ever after. */
@NullMarked
package org.aval.domain.packs;

import org.jspecify.annotations.NullMarked;
