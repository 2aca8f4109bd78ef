package org.aval.service.measures;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.measures.InterimKind;

/**
 * Something of a respondent that may be stopped.
 *
 * @param record the mandate, the role on an account, or the account
 * @param name of the respondent
 * @param what the mandate or the account
 */
public record InterimTarget(InterimKind kind, UUID record, UUID person, String name, String what)
        implements Serializable {}
