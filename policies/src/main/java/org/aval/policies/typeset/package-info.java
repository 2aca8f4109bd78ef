/** Papers typeset by the portal: XHTML and CSS in, one archival and accessible PDF out. */
@NullMarked
package org.aval.policies.typeset;

import org.jspecify.annotations.NullMarked;
