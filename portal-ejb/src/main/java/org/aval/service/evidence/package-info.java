/** The evidence log: what gathers the leaves of acts into one tree, what signs it, hands it to witnesses and audits it. */
@NullMarked
package org.aval.service.evidence;

import org.jspecify.annotations.NullMarked;
