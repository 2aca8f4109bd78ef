/** Where the institution's marks are kept and lent: the register of uses, the permits, the files that are handed out. */
@NullMarked
package org.aval.service.logos;

import org.jspecify.annotations.NullMarked;
