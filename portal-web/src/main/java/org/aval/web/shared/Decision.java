package org.aval.web.shared;

/**
 * A step as the reader sees it before taking it: the verb, and what follows from it.
 *
 * @param open may the reader take it
 * @param why why not, or a word of help when it may be taken
 * @param question the title of the question asked before
 * @param what what will happen
 * @param whom to whom
 * @param from from when
 * @param undo whether it can be undone
 */
public record Decision(
        String verb, boolean open, String why, String question, String what, String whom, String from, String undo) {}
