/** How names are held against each other: people's as public files write them, and those of companies. */
@NullMarked
package org.aval.policies.names;

import org.jspecify.annotations.NullMarked;
