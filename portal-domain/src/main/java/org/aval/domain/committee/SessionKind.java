package org.aval.domain.committee;

/** What a session is held for (specification B8). */
public enum SessionKind {
    ORDINARY("%02d"),
    EXTRAORDINARY("X%d"),
    /** By writing, without a table; never for a severe case. */
    WRITTEN_CONSULTATION("C%d"),
    REVIEW_PANEL("R%d");

    private final String form;

    SessionKind(String form) {
        this.form = form;
    }

    /** Is it called in hours rather than in days? */
    public boolean isUrgent() {
        return this == EXTRAORDINARY;
    }

    /** What follows the year in the reference: the month of an ordinary session, the number of any other. */
    public String mark(int month, int number) {
        return form.formatted(this == ORDINARY ? month : number);
    }
}
