package org.aval.service.people;

import java.io.Serializable;

/** A unit to choose from. */
public record UnitRow(String code, String name) implements Serializable {}
