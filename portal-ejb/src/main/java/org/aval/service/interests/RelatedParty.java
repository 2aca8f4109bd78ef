package org.aval.service.interests;

import java.io.Serializable;
import java.util.UUID;

/** Another counterparty, and how it stands to the one that is read. */
public record RelatedParty(UUID id, String name, PartyRelation relation) implements Serializable {}
