/** What the papers of the ethics committee say. */
@NullMarked
package org.aval.policies.committee;

import org.jspecify.annotations.NullMarked;
