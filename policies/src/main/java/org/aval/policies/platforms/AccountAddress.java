package org.aval.policies.platforms;

/**
 * The address of an account, read from what somebody pasted.
 *
 * @param platform the platform's constant
 * @param handle what the account is called there, as written
 * @param address how the house writes the address
 */
public record AccountAddress(String platform, String handle, String address) {

    /** The handle without capitals: no platform tells them apart, and neither do we. */
    public String key() {
        return LookAlikes.folded(handle);
    }

    /** What the handle looks like: two handles that a reader cannot tell apart have the same. */
    public String look() {
        return LookAlikes.look(handle);
    }
}
