/**
 * Who agreed to be shown: for one purpose, in these media, on these platforms, until a day. Whoever it is stays without a
 * name here; a consent that is withdrawn lists what must come down.
 */
@NullMarked
package org.aval.domain.consents;

import org.jspecify.annotations.NullMarked;
