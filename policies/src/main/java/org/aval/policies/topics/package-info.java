/** What one can speak about for a health institution: the list a new installation starts with. */
@NullMarked
package org.aval.policies.topics;

import org.jspecify.annotations.NullMarked;
