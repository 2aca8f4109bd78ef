package org.aval.domain.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Role;

/**
 * What the rules of a role need to know beyond the role itself, at the moment of a step.
 *
 * @param today the day it is now where the institution lives
 * @param personInPost is the person in post
 * @param held the other roles the person holds, or stands in for, on any day of the time asked for
 * @param heldAlready has or awaits the person this very role on any of these days
 * @param absentHolds does the person to be replaced hold the role in their own right
 * @param undeclared has the person no assessed declaration of interests that stands, though somebody here could assess one
 * @param administrators how many other people in post hold ADMIN in their own right, with no end in sight
 */
public record RoleFacts(
        LocalDate today,
        boolean personInPost,
        Set<Role> held,
        boolean heldAlready,
        boolean absentHolds,
        boolean undeclared,
        int administrators) {

    public RoleFacts {
        EnumSet<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(held);
        held = copy;
    }
}
