package org.aval.domain.publications;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.PreApproval;

/**
 * What somebody wants to post under a mandate that asks for it to be read first.
 *
 * @param readers what the mandate asks for
 * @param answers what the author answered to the twelve questions, code by code
 */
public record PublicationWish(
        UUID author,
        UUID mandate,
        PreApproval readers,
        Platform channel,
        LocalDate plannedOn,
        PublicationText words,
        String answers) {}
