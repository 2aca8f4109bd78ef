package org.aval.service.mandates;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.channels.Platform;

/** An official account that a mandate can be asked for. */
public record NameableAccount(UUID id, String reference, String name, Platform platform) implements Serializable {}
