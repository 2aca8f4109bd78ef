package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody voted. Written once.
 *
 * @param question what about: a round of the item, or a recusal
 * @param place the seat that was voted for: a substitute votes in another's place, and a place votes once
 * @param seat whose hand it was
 * @param choice null in a secret ballot: only the count knows it
 */
@Embeddable
public record Ballot(
        @Column(nullable = false) String question,
        @Column(name = "place_id", nullable = false) UUID place,
        @Column(name = "seat_id", nullable = false) UUID seat,
        @Enumerated(EnumType.STRING) @Nullable Choice choice)
        implements Serializable {}
