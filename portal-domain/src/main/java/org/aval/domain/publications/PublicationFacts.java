package org.aval.domain.publications;

import java.time.LocalDate;

/**
 * What the rules of a publication need to know beyond itself, at the moment of a step.
 *
 * @param today the day it is now where the institution lives
 * @param mandateHolds may the author speak under the mandate today
 * @param consentsHold does everybody who is shown still agree
 */
public record PublicationFacts(LocalDate today, boolean mandateHolds, boolean consentsHold) {}
