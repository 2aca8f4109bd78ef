/** Official accounts: their desk, their register, what everybody may ask about them. */
@NullMarked
package org.aval.service.accounts;

import org.jspecify.annotations.NullMarked;
