package org.aval.domain.channels;

/** Between whom a messaging channel is used. */
public enum ChannelUse {
    WITH_PATIENT,
    BETWEEN_PROFESSIONALS,
    INTERNAL
}
