/** The charter, edition by edition: articles with numbered clauses, in both languages. */
@NullMarked
package org.aval.policies.charters;

import org.jspecify.annotations.NullMarked;
