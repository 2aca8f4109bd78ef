package org.aval.service.channels;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.channels.ChannelState;
import org.aval.domain.channels.ChannelTerms;
import org.jspecify.annotations.Nullable;

/** A channel as staff read it. */
public record ChannelRow(UUID id, String code, ChannelState state, ChannelTerms terms, @Nullable LocalDate reviewOn)
        implements Serializable {}
