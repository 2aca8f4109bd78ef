/**
 * What has to be settled when somebody leaves or goes to another unit. The list follows from the registers; only that
 * it was opened and closed is remembered, and it cannot be closed while anything on it is open.
 */
@NullMarked
package org.aval.domain.departures;

import org.jspecify.annotations.NullMarked;
