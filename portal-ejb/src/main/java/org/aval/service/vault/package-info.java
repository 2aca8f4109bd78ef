/** What seals words for those who may read them: a key for each part of a record, wrapped for each of its holders. */
@NullMarked
package org.aval.service.vault;

import org.jspecify.annotations.NullMarked;
