package org.aval.service.logos;

import java.io.Serializable;

/**
 * The rules of use in force.
 *
 * @param text Markdown
 * @param accepted has the reader accepted these
 */
public record Guide(int number, String text, boolean accepted) implements Serializable {}
