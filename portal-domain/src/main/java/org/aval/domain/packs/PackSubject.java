package org.aval.domain.packs;

/** What a pack is about, where it is about something: one of a register, or a register. */
public enum PackSubject {
    NOTHING,
    MANDATE,
    ACCOUNT,
    LOGO_USE,
    SESSION,
    CASE,
    PERSON,
    REGISTER,
    YEAR
}
