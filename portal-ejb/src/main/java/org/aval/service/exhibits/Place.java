package org.aval.service.exhibits;

import java.util.UUID;
import org.aval.domain.vault.KeyPart;
import org.aval.service.vault.Holder;

/** Where something is sealed: in which part of which case, and with whose key. */
record Place(UUID incident, KeyPart part, Holder holder) {}
