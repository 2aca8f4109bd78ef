package org.aval.service.mandates;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.mandates.Condition;
import org.aval.domain.shared.Verdict;

/**
 * The panel beside a request.
 *
 * @param asking may the caller ask for it at all
 */
public record MandatePanel(List<Condition> conditions, Verdict asking) implements Serializable {

    public MandatePanel {
        conditions = List.copyOf(conditions);
    }

    /** Could it be granted as it stands? */
    public boolean isMet() {
        return conditions.stream().allMatch(Condition::met);
    }
}
