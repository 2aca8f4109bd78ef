package org.aval.service.mandates;

/** What can be the matter with a mandate that goes on: what the register can be narrowed to, as it stands today. */
public enum MandateFlag {
    /** An interest of the holder touches it, and the officer has not said what that means. */
    TOUCHED("e.id in (select t.mandate_id from mandate_touched t)"),
    /** It shows a mark without a permit that counts. */
    MARK_LAPSED("e.id in (select n.bearer_id from shown_mark_now n where n.bearer = 'MANDATE' and not n.settled)");

    private final String condition;

    MandateFlag(String condition) {
        this.condition = condition;
    }

    /** The few that are flagged are looked up one by one, whatever else is asked; who may not know finds none. */
    String condition(boolean knows) {
        return this == TOUCHED && !knows ? "false" : condition;
    }
}
