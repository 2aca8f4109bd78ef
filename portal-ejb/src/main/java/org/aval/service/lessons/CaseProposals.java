package org.aval.service.lessons;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.domain.shared.Verdict;
import org.aval.service.scenarios.ScenarioRow;

/**
 * The scenarios that were proposed from a case, for whom it opens to.
 *
 * @param articles of the day of the facts
 * @param wordings by scenario, of those that came back
 */
public record CaseProposals(
        UUID incident,
        String reference,
        Verdict proposing,
        List<CitedArticle> articles,
        List<ScenarioRow> rows,
        Map<UUID, ScenarioWish> wordings)
        implements Serializable {

    public CaseProposals {
        articles = List.copyOf(articles);
        rows = List.copyOf(rows);
        wordings = Map.copyOf(wordings);
    }
}
