/** What a declaration of interests asks for in each jurisdiction, and the words in which a link is told in public. */
@NullMarked
package org.aval.policies.interests;

import org.jspecify.annotations.NullMarked;
