package org.aval.domain.vault;

/** The parts of a case that are sealed each with a key of its own: who may read one may not read them all. */
public enum KeyPart {
    /** Notes, reasons, what was found out. */
    CASE,
    /** What the reporter and the desk write to each other. */
    DIALOGUE,
    /** What is put to the respondent, and what the respondent answers. */
    SHARED,
    /** Who the reporter is: opened by two people together. */
    VAULT,
    /** Where the reporter wants a word that there is an answer. */
    ADDRESS,
    /** What the committee said among itself; erased when its minutes are signed. */
    DELIBERATION
}
