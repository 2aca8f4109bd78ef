package org.aval.service.committee;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.committee.RecusalGround;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as it is read: by the party who made it, or by the desk as long as it waits for an agenda.
 *
 * @param party who asked
 * @param member whom they do not want to decide
 * @param words why, and what shows it
 * @param standing what became of it
 * @param answer the reasons of the decision, empty when there are none
 * @param toldOn when the party was told, null before
 */
public record ChallengeLine(
        LocalDate madeOn,
        String party,
        String member,
        RecusalGround ground,
        boolean unknownBefore,
        String words,
        ChallengeStanding standing,
        String answer,
        @Nullable LocalDate toldOn)
        implements Serializable {}
