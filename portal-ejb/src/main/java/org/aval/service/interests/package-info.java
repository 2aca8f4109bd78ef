/** Where interests are declared, weighed by somebody else, and lived with. */
@NullMarked
package org.aval.service.interests;

import org.jspecify.annotations.NullMarked;
