package org.aval.service.incidents;

import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.SeverityFactors;

/**
 * What the desk found when it looked a case through.
 *
 * @param personalData is it about personal data, whatever its category says
 * @param reasons in words, sealed
 */
public record Weighed(IncidentCategory category, boolean personalData, SeverityFactors factors, String reasons) {}
