/**
 * The institution's marks, and who may show them: asked for, allowed for one initiative and one artwork, handed out, proven.
 */
@NullMarked
package org.aval.domain.logos;

import org.jspecify.annotations.NullMarked;
