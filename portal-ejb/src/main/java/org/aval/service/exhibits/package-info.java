/** The evidence of a case: sealed as it arrives, looked at as a copy, and every hand that had it written down. */
@NullMarked
package org.aval.service.exhibits;

import org.jspecify.annotations.NullMarked;
