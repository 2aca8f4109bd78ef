package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The votes as numbers: of a secret ballot, nothing else is ever kept. */
@Embeddable
public record Tally(
        @Column(nullable = false) int inFavour,
        @Column(nullable = false) int against,
        @Column(nullable = false) int abstained)
        implements Serializable {

    public static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Choice choice) {
        return switch (choice) {
            case FOR -> new Tally(inFavour + 1, against, abstained);
            case AGAINST -> new Tally(inFavour, against + 1, abstained);
            case ABSTAIN -> new Tally(inFavour, against, abstained + 1);
        };
    }

    /** How many voted. */
    public int cast() {
        return inFavour + against + abstained;
    }

    /** Are there as many for as against? */
    public boolean isTied() {
        return inFavour == against;
    }

    /** More for than against. */
    public boolean isCarried() {
        return inFavour > against;
    }
}
