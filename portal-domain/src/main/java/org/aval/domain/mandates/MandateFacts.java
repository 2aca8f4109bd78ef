package org.aval.domain.mandates;

import java.time.LocalDate;

/** What the rules of mandates need to know beyond the mandate itself, on a day. */
public record MandateFacts(LocalDate today, HolderFacts holder, ScopeFacts scope, GrantFacts grant, MandateLaw law) {}
