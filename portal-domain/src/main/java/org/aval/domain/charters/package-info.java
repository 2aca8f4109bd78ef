/**
 * The institution's own rules: charters, in versions that never change once approved.
 *
 * <p>A version holds articles in both languages, each with its clauses, its example, its reason, the boxes of the
 * audiences and the jurisdictions it concerns, and the catalogue entries it answers to. What a person reads is one
 * merged text ({@link org.aval.domain.charters.ShownCharter}) whose SHA-256 is what a signature is about.
 */
@NullMarked
package org.aval.domain.charters;

import org.jspecify.annotations.NullMarked;
