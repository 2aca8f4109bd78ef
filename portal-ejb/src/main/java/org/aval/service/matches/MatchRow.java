package org.aval.service.matches;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.matches.MatchBasis;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;

/**
 * A match as the officer reads it.
 *
 * @param about the reference of the mandate or account, the name of the partner
 * @param subject what it is about, in the reader's words; empty for a name
 * @param judged how often something was said of it
 * @param live does it count today
 * @param own is it about the reader
 */
public record MatchRow(
        UUID id,
        MatchKind kind,
        MatchBasis basis,
        MatchStanding standing,
        String motive,
        int judged,
        boolean live,
        Instant foundAt,
        UUID person,
        String name,
        UUID declaration,
        String declared,
        String counterparty,
        UUID activity,
        String about,
        String subject,
        boolean own)
        implements Serializable {}
