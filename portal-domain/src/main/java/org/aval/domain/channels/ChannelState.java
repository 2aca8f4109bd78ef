package org.aval.domain.channels;

/** What people decided about a messaging channel. */
public enum ChannelState {
    PROPOSED,
    APPROVED,
    SUSPENDED,
    WITHDRAWN
}
