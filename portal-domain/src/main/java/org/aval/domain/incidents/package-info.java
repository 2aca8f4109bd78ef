/**
 * Somebody saw something and says so; a case is looked into by those who may know of it, and by nobody else. What people
 * wrote stands nowhere here: a case knows its state, its days and its parties, the words lie sealed beside it.
 */
@NullMarked
package org.aval.domain.incidents;

import org.jspecify.annotations.NullMarked;
