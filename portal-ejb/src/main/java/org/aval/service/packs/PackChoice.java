package org.aval.service.packs;

import java.io.Serializable;
import org.aval.domain.shared.BothNames;

/** Something one may choose: a chapter, or what a pack is about. */
public record PackChoice(String key, BothNames name) implements Serializable {}
