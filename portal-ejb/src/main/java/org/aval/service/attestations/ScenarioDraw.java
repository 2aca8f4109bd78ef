package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import org.aval.domain.attestations.Draw;
import org.aval.domain.attestations.QuizItem;
import org.aval.domain.statistics.Heat;
import org.aval.policies.vignettes.QuizSet;
import org.aval.service.scenarios.ScenarioBook;
import org.aval.service.statistics.ArticleHeat;

/** Draws the scenarios of a try: those about articles that cases often cite are likelier, as far as the yearly reports tell. */
@Dependent
class ScenarioDraw {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    ArticleHeat articles;

    @Inject
    ScenarioBook book;

    List<QuizItem> of(QuizSet set) {
        Heat heat = articles.now();
        return new Draw(
                        CHANCE,
                        vignette -> book.read(vignette).answer(),
                        vignette -> heat.weight(book.articlesOf(vignette)))
                .items(set.hardStops(), set.others(), set.size());
    }
}
