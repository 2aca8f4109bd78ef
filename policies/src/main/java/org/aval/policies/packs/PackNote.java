package org.aval.policies.packs;

/**
 * A note that blocks refer to by {@code [^id]}.
 *
 * @param id what the text says between brackets, as the id of an entry of the catalogue
 * @param text the words of the note, in Markdown
 */
public record PackNote(String id, PackText text) {}
