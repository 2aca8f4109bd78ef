/** The legal question about personal information in a case: answered by the privacy officer, never by a score. */
@NullMarked
package org.aval.domain.privacy;

import org.jspecify.annotations.NullMarked;
