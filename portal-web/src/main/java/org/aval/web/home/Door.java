package org.aval.web.home;

/** What anybody may do without being asked; each door has a label and its reason as texts. */
public enum Door {
    PUBLISH("/publish", ""),
    MANDATE("/mandates/mine", ""),
    READ("/charters/library", ""),
    CHECK("/verify", ""),
    SIGNATURES("/attestations/mine", ""),
    TEAM("/attestations/team", "team"),
    FOLLOW("/attestations/register", "attestations"),
    PEOPLE("/people/register", "people"),
    OUTBOX("/notices/outbox", "outbox");

    private final String to;
    private final String place;

    Door(String to, String place) {
        this.to = to;
        this.place = place;
    }

    public String to() {
        return to;
    }

    /** The place of the rail it belongs to; empty when it is open to everybody. */
    String place() {
        return place;
    }
}
