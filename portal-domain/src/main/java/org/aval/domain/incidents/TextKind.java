package org.aval.domain.incidents;

import org.aval.domain.vault.KeyPart;

/** What a sealed text is. */
public enum TextKind {
    NARRATIVE(KeyPart.DIALOGUE),
    WHERE(KeyPart.DIALOGUE),
    WHO(KeyPart.DIALOGUE),
    MESSAGE(KeyPart.DIALOGUE),
    NOTE(KeyPart.CASE),
    REASON(KeyPart.CASE),
    FINDINGS(KeyPart.CASE),
    UNIT_REPORT(KeyPart.CASE),
    IDENTITY(KeyPart.VAULT),
    CONTACT(KeyPart.ADDRESS);

    private final KeyPart part;

    TextKind(KeyPart part) {
        this.part = part;
    }

    /** With which key it is sealed. */
    public KeyPart part() {
        return part;
    }
}
