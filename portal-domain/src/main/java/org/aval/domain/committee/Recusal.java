package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member does not sit on an item, or somebody asks that they do not.
 *
 * @param seat whose
 * @param reasons in words, and where the evidence is
 * @param requestedBy who asked: the member, who presides, a party, or the secretary for a party; null for the portal
 * @param answer the reasons of the decision, empty as long as there is none
 */
@Embeddable
public record Recusal(
        @Column(nullable = false) UUID recusalId,
        @Column(name = "seat_id", nullable = false) UUID seat,
        @Enumerated(EnumType.STRING) RecusalKind kind,
        @Enumerated(EnumType.STRING) RecusalGround ground,
        @Column(nullable = false) String reasons,
        @Nullable UUID requestedBy,
        @Column(nullable = false) Instant requestedAt,
        @Enumerated(EnumType.STRING) RecusalState state,
        @Column(nullable = false) int inFavour,
        @Column(nullable = false) int against,
        @Column(nullable = false) int abstained,
        @Nullable Instant decidedAt,
        @Column(nullable = false) String answer)
        implements Serializable {

    static Recusal of(
            UUID seat, RecusalKind kind, RecusalGround ground, String reasons, @Nullable UUID by, Instant at) {
        boolean now = kind.isAtOnce();
        return new Recusal(
                UUID.randomUUID(),
                seat,
                kind,
                ground,
                reasons.strip(),
                by,
                at,
                now ? RecusalState.UPHELD : RecusalState.REQUESTED,
                0,
                0,
                0,
                now ? at : null,
                "");
    }

    /** Does it wait for a decision? */
    public boolean isPending() {
        return state == RecusalState.REQUESTED;
    }

    /** Does it keep the member away from the item? */
    public boolean isUpheld() {
        return state == RecusalState.UPHELD;
    }

    /** The votes on it, as numbers. */
    public Tally tally() {
        return new Tally(inFavour, against, abstained);
    }

    Recusal counted(Choice choice) {
        Tally votes = tally().plus(choice);
        return told(state, votes, decidedAt, answer);
    }

    Recusal settled(boolean upheld, String words, Instant at) {
        return told(upheld ? RecusalState.UPHELD : RecusalState.REJECTED, tally(), at, words);
    }

    private Recusal told(RecusalState next, Tally votes, @Nullable Instant at, String words) {
        return new Recusal(
                recusalId,
                seat,
                kind,
                ground,
                reasons,
                requestedBy,
                requestedAt,
                next,
                votes.inFavour(),
                votes.against(),
                votes.abstained(),
                at,
                words);
    }
}
