/** « Puis-je publier ? »: the twelve questions, what each answer means, which purpose does not go with which channel. */
@NullMarked
package org.aval.policies.publications;

import org.jspecify.annotations.NullMarked;
