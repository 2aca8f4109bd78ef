/** Who did what: the journal of commands as the auditor reads it. */
@NullMarked
package org.aval.service.audit;

import org.jspecify.annotations.NullMarked;
