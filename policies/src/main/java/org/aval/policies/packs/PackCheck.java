package org.aval.policies.packs;

/**
 * How a printed copy is checked.
 *
 * @param code what is typed on the check page; empty when a copy cannot be checked
 * @param verifyAt the check page of this code, printed and in the square to scan
 */
public record PackCheck(String code, String verifyAt) {

    /** A copy that cannot be checked: a preview. */
    public static final PackCheck NONE = new PackCheck("", "");

    /** Whether there is anything to scan. */
    public boolean isGiven() {
        return !verifyAt.isBlank();
    }
}
