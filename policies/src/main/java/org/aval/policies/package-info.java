/** What all readers of the governed texts share: files on the class path, and the error that names a broken one. */
@NullMarked
package org.aval.policies;

import org.jspecify.annotations.NullMarked;
