package org.aval.service.measures;

import java.io.Serializable;
import java.util.UUID;

/**
 * The item of an agenda as it was shown with its measures.
 *
 * @param seen how many had ever been proposed with it: the same page sent twice proposes once
 */
public record ItemShown(UUID item, int seen) implements Serializable {}
