/** What the addresses of accounts look like on each platform, and which addresses only pretend. */
@NullMarked
package org.aval.policies.platforms;

import org.jspecify.annotations.NullMarked;
