/** Packs: gathered with the asker's own rights, pressed by one queue, handed out, checked by their code. */
@NullMarked
package org.aval.service.packs;

import org.jspecify.annotations.NullMarked;
