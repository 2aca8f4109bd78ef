package org.aval.domain.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a case is about: a person, a unit, an organisation that is known from the declarations, or somebody outside.
 * A patient is never named: an outsider is a word such as "a patient" or "somebody unknown".
 *
 * @param partyId by which it is meant
 * @param outside who it is when it is nobody of the institution, as a code of {@link Outsider}
 * @param endedOn the day on which it was struck out, null as long as it stands
 */
@Embeddable
public record Party(
        @Column(nullable = false) UUID partyId,
        @Column(nullable = false) @Enumerated(EnumType.STRING) PartyCapacity capacity,
        @Nullable UUID personId,
        @Nullable String unitCode,
        @Nullable UUID counterpartyId,
        @Nullable @Enumerated(EnumType.STRING) Outsider outside,
        @Column(nullable = false) LocalDate addedOn,
        @Nullable LocalDate endedOn)
        implements Serializable {

    /** Somebody of the institution. */
    public static Party person(PartyCapacity capacity, UUID person, LocalDate day) {
        return new Party(UUID.randomUUID(), capacity, person, null, null, null, day, null);
    }

    /** A unit, when what happened is nobody's alone. */
    public static Party unit(PartyCapacity capacity, String code, LocalDate day) {
        return new Party(UUID.randomUUID(), capacity, null, code, null, null, day, null);
    }

    /** An organisation of the register of declarations. */
    public static Party organisation(PartyCapacity capacity, UUID counterparty, LocalDate day) {
        return new Party(UUID.randomUUID(), capacity, null, null, counterparty, null, day, null);
    }

    /** Somebody outside. */
    public static Party outside(PartyCapacity capacity, Outsider who, LocalDate day) {
        return new Party(UUID.randomUUID(), capacity, null, null, null, who, day, null);
    }

    /** Does it still stand? */
    public boolean stands() {
        return endedOn == null;
    }

    /** The same, struck out that day. */
    Party struck(LocalDate day) {
        return new Party(partyId, capacity, personId, unitCode, counterpartyId, outside, addedOn, day);
    }

    /** Does it mean the same somebody in the same capacity? */
    boolean isAgain(Party other) {
        return stands()
                && capacity == other.capacity
                && Objects.equals(personId, other.personId)
                && Objects.equals(unitCode, other.unitCode)
                && Objects.equals(counterpartyId, other.counterpartyId)
                && outside == other.outside;
    }
}
