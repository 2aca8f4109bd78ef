package org.aval.service.settings;

import org.aval.domain.settings.InstitutionProfile;

/**
 * Who the institution is, as a form shows it.
 *
 * @param version the state of the row the form was filled from
 * @param settled did somebody confirm it, or is it provisional?
 */
public record InstitutionSheet(InstitutionProfile profile, int version, boolean settled) {}
