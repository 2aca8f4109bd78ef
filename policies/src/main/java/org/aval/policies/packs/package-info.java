/** Packs: papers of many pages, with a cover, contents, notes and annexes, in one language or two side by side. */
@NullMarked
package org.aval.policies.packs;

import org.jspecify.annotations.NullMarked;
