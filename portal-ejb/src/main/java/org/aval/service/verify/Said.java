package org.aval.service.verify;

import java.io.Serializable;

/**
 * One thing that a paper says, as the public check repeats it.
 *
 * @param name what machines call it; people read the text "verify.said." and this name
 * @param value a text, a day, a moment, a constant, or a list of these
 */
public record Said(String name, Serializable value) implements Serializable {}
