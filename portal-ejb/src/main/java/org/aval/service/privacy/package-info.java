/** The privacy officer's desk: the legal question of a case, its clock, its notices, and the register it leaves. */
@NullMarked
package org.aval.service.privacy;

import org.jspecify.annotations.NullMarked;
