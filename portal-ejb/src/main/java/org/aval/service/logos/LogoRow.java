package org.aval.service.logos;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.logos.PartnerKind;

/**
 * One line of the register of uses.
 *
 * @param partner empty within the house
 * @param media their codes, parted by commas
 */
public record LogoRow(
        UUID id,
        String reference,
        String title,
        LogoStanding standing,
        LogoPurpose purpose,
        String requester,
        String partner,
        PartnerKind partnerKind,
        String media,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate answerBy,
        String sortKey)
        implements Serializable {

    /** Is somebody waiting for an answer? */
    public boolean isWaiting() {
        return standing == LogoStanding.SUBMITTED
                || standing == LogoStanding.BRAND_REVIEW
                || standing == LogoStanding.LEGAL_REVIEW;
    }
}
