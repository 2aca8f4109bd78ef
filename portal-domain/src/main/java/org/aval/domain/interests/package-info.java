/** What people are tied to outside the house: declared once, assessed by somebody else, felt wherever they speak. */
@NullMarked
package org.aval.domain.interests;

import org.jspecify.annotations.NullMarked;
