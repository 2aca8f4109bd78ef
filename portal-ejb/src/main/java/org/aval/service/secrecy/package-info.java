/** Who reported, opened by two people; who read what; why a case opens or does not; and what is found by its words. */
@NullMarked
package org.aval.service.secrecy;

import org.jspecify.annotations.NullMarked;
