package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.ObligationState;

/**
 * One line of the register: who, how far, by when. Status only: never a score, an answer or a reason.
 *
 * @param urgency its place in the register: what is open first, by its day, then what is settled, the newest first
 * @param locked is the person on a pause after three tries
 * @param reminded was the person reminded today
 * @param paper was it signed by hand
 */
public record ObligationRow(
        UUID id,
        int version,
        String staffNo,
        String name,
        String title,
        String unit,
        String versionNumber,
        CampaignKind campaign,
        ObligationState state,
        LocalDate dueOn,
        int urgency,
        boolean overdue,
        boolean locked,
        boolean reminded,
        boolean paper)
        implements Serializable {}
