package org.aval.domain.measures;

import java.util.UUID;

/**
 * What is proposed.
 *
 * @param person the respondent it weighs on
 * @param record the mandate, the role on an account, or the account it is carried out on
 */
public record InterimWish(InterimKind kind, UUID person, UUID record) {}
