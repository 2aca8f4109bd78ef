/** Who keeps the log's checkpoints besides the log, and what an audit of the log may find. */
@NullMarked
package org.aval.domain.evidence;

import org.jspecify.annotations.NullMarked;
