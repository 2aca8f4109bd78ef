package org.aval.domain.incidents;

/**
 * What a decision about access needs to know of a case.
 *
 * @param personalData is it about personal data, so that the privacy officer is needed
 */
public record CaseMatter(CaseDesk desk, CaseState state, boolean personalData) {}
