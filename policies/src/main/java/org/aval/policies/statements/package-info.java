/** The sentences that a person signs. */
@NullMarked
package org.aval.policies.statements;

import org.jspecify.annotations.NullMarked;
