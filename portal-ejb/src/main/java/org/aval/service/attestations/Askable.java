package org.aval.service.attestations;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.shared.Verdict;

/**
 * What a person may still be asked to sign.
 *
 * @param verdict may the reader ask, and if not why
 * @param campaigns the running campaigns in which the person was not asked yet
 */
public record Askable(Verdict verdict, List<CampaignRow> campaigns) implements Serializable {

    public Askable {
        campaigns = List.copyOf(campaigns);
    }
}
