package org.aval.domain.people;

/** What people decided about a role for somebody. Whether it counts on a day follows from the dates as well. */
public enum RoleState {
    PROPOSED,
    HELD,
    DECLINED,
    ENDED
}
