/** Marks as they are handed out: each file says, to readers and to machines, under which permit it left the house. */
@NullMarked
package org.aval.policies.marks;

import org.jspecify.annotations.NullMarked;
