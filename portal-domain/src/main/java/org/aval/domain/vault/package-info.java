/** What is sealed, each part with a key of its own, and in which capacity people are let in by name. */
@NullMarked
package org.aval.domain.vault;

import org.jspecify.annotations.NullMarked;
