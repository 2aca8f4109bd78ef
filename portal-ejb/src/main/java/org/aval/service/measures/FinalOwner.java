package org.aval.service.measures;

import java.io.Serializable;

/** Somebody to whom the case opens by office, and who may see to a measure. */
public record FinalOwner(String staffNo, String name) implements Serializable {}
