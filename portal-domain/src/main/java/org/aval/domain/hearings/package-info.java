/** What is put to somebody a case is about, and what they answer, before anybody decides. */
@NullMarked
package org.aval.domain.hearings;

import org.jspecify.annotations.NullMarked;
