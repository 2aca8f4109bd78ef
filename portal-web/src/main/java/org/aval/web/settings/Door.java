package org.aval.web.settings;

/** A page of settings; each has a label and its purpose as texts. */
public enum Door {
    INSTITUTION("/settings/institution"),
    LOOK("/settings/look"),
    UNITS("/settings/units"),
    PARAMETERS("/settings/parameters"),
    CALENDAR("/settings/calendar"),
    IMPORT("/people/import"),
    INVITATIONS("/entry/invitations"),
    ROLES("/people/roles"),
    CHARTER("/settings/charter");

    private final String to;

    Door(String to) {
        this.to = to;
    }

    public String to() {
        return to;
    }
}
