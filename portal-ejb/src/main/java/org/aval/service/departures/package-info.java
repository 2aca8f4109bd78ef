/** What has to be settled when somebody leaves or goes to another unit: computed from the registers, closed by a person. */
@NullMarked
package org.aval.service.departures;

import org.jspecify.annotations.NullMarked;
