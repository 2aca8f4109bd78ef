/** The mails of the portal. */
@NullMarked
package org.aval.policies.letters;

import org.jspecify.annotations.NullMarked;
