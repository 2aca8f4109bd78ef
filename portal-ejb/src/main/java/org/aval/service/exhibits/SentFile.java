package org.aval.service.exhibits;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.exhibits.ExhibitMedia;
import org.aval.domain.exhibits.SizeClass;

/**
 * A file that a reporter sent, as it is told to them again.
 *
 * @param name as they gave it; empty when there was none
 */
public record SentFile(String name, ExhibitMedia media, SizeClass size, LocalDate sentOn) implements Serializable {}
