package org.aval.domain.entry;

/** How far somebody without an account is from having one. */
public enum InvitationState {
    NEVER_INVITED,
    /** Written, about to leave. */
    LEAVING,
    SENT,
    PRINTED,
    EXPIRED,
    /** The mail did not arrive anywhere. */
    UNDELIVERED
}
