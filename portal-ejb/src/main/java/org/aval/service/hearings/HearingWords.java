package org.aval.service.hearings;

import java.io.Serializable;

/**
 * What is put to a respondent.
 *
 * @param facts what they are said to have done
 * @param file what the file holds, without names
 */
public record HearingWords(String facts, String file) implements Serializable {}
