/** The Markdown of charter texts as markup that is safe to show. */
@NullMarked
package org.aval.policies.markdown;

import org.jspecify.annotations.NullMarked;
