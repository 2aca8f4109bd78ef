/** The contradictory step: what is put to respondents, and the page on which they answer. */
@NullMarked
package org.aval.service.hearings;

import org.jspecify.annotations.NullMarked;
