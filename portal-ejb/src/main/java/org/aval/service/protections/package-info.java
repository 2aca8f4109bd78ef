/** The follow-up against retaliation: the desk asks when it is due, whoever reported answers, a hint is looked after. */
@NullMarked
package org.aval.service.protections;

import org.jspecify.annotations.NullMarked;
