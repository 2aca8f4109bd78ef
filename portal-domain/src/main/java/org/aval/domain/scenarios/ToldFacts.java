package org.aval.domain.scenarios;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.aval.domain.channels.Platform;
import org.aval.domain.people.Profession;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario lets its readers know of where it comes from, each null when it does not.
 *
 * @param role what somebody in it does for a living
 * @param unit the unit that is meant, though its name does not stand there
 * @param year the year; a scenario never tells more of its day
 * @param platform where something was published
 */
@Embeddable
public record ToldFacts(
        @Enumerated(EnumType.STRING) @Column(name = "told_role") @Nullable Profession role,
        @Column(name = "told_unit") @Nullable String unit,
        @Column(name = "told_year") @Nullable Integer year,
        @Enumerated(EnumType.STRING) @Column(name = "told_platform") @Nullable Platform platform)
        implements Serializable {

    /** So many people at least fit what is told of somebody, or they are as good as named. */
    public static final int CROWD = 5;

    /** Nothing is told. */
    public static final ToldFacts NOTHING = new ToldFacts(null, null, null, null);

    /** Is somebody described at all? */
    public boolean isAboutSomebody() {
        return role != null || unit != null;
    }

    /**
     * How many people must fit. Of a platform no register says who is there; told beside the rest it leaves but a part of
     * them, so twice as many must fit.
     */
    public int crowd() {
        return platform == null ? CROWD : 2 * CROWD;
    }
}
