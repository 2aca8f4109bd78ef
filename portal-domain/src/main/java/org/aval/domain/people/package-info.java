/**
 * The people of the institution as its human resources know them: the portal is never their master.
 *
 * <p>A person is in post for a time, holds assignments in units under a manager, belongs to one or several
 * audiences (which decide the charter's variant, the scenarios and the packs), and may be granted roles.
 */
@NullMarked
package org.aval.domain.people;

import org.jspecify.annotations.NullMarked;
