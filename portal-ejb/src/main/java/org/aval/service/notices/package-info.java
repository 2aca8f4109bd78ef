/** Mail: written with the change that causes it, sent afterwards. */
@NullMarked
package org.aval.service.notices;

import org.jspecify.annotations.NullMarked;
