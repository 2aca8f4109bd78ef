package org.aval.web.privacy;

import org.aval.domain.privacy.InformationKind;

/**
 * The question a regime asks of a kind of information.
 *
 * @param source the text of law, and how far it was checked
 * @param told who is told when the answer is yes
 */
public record Question(InformationKind kind, String words, String source, String told) {}
