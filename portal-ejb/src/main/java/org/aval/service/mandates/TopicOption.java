package org.aval.service.mandates;

import java.io.Serializable;

/**
 * A topic one can ask for.
 *
 * @param wide does it stand at the first level
 */
public record TopicOption(String code, String name, boolean wide) implements Serializable {}
