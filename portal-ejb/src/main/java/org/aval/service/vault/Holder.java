package org.aval.service.vault;

import java.util.UUID;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom a key is wrapped.
 *
 * @param name as the table of keys knows it
 * @param own what it is wrapped with when that is not derived from the master key: what a receipt code yields
 */
public record Holder(String name, byte @Nullable [] own) {

    /** The portal itself, for what it does while nobody is there. */
    public static final Holder PORTAL = new Holder("PORTAL", null);

    /** Whoever holds this role. */
    public static Holder role(Role role) {
        return new Holder("ROLE:" + role, null);
    }

    /** Two people together, one of each role. */
    public static Holder both(Role one, Role other) {
        return new Holder("ROLE:" + one + "+ROLE:" + other, null);
    }

    /** One person, by name. */
    public static Holder person(UUID person) {
        return new Holder("PERSON:" + person, null);
    }

    /** Whoever knows a receipt code. */
    public static Holder receipt(byte[] key) {
        return new Holder("RECEIPT", key.clone());
    }
}
