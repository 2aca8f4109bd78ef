package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import org.aval.domain.attestations.Draw;
import org.aval.domain.attestations.QuizItem;
import org.aval.domain.statistics.Heat;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.vignettes.QuizSet;
import org.aval.policies.vignettes.Vignette;
import org.aval.policies.vignettes.Vignettes;
import org.aval.service.statistics.ArticleHeat;

/** Draws the scenarios of a try: those about articles that cases often cite are likelier, as far as the yearly reports tell. */
@Dependent
class ScenarioDraw {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    ArticleHeat articles;

    List<QuizItem> of(QuizSet set) {
        Heat heat = articles.now();
        return new Draw(
                        CHANCE,
                        vignette -> Vignettes.read(vignette).answer(),
                        vignette -> heat.weight(articlesOf(Vignettes.read(vignette))))
                .items(set.hardStops(), set.others(), set.size());
    }

    /** What a vignette teaches: of each entry of the catalogue the article that comes first. */
    static List<String> articlesOf(Vignette vignette) {
        return vignette.catalogueIds().stream()
                .flatMap(id -> Catalogue.find(id).stream())
                .flatMap(entry -> entry.articles().stream().limit(1))
                .toList();
    }
}
