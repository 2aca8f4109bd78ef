package org.aval.service.search;

import java.io.Serializable;

/**
 * Something the search found.
 *
 * @param register the word of the house it belongs to: people, charters, attestations
 * @param label what it is called
 * @param detail what helps to recognise it
 * @param path the page it opens
 */
public record Hit(String register, String label, String detail, String path) implements Serializable {}
