package org.aval.web.home;

import org.aval.web.shared.Look;

/**
 * Where the reader stands in one register.
 *
 * @param met does what rests on it hold
 * @param sentence until when it holds, or what restores it
 * @param link the words of the way on
 */
public record Standing(String register, boolean met, Look look, String sentence, String link, String to) {}
