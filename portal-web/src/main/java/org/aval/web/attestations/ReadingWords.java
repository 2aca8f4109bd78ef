package org.aval.web.attestations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.charters.ShownArticle;
import org.aval.service.attestations.Reading;
import org.aval.web.shared.Texts;

/** Says how far a reading is: on the page as it is opened, and again each time the reader has gone on. */
@ApplicationScoped
public class ReadingWords {

    @Inject
    Texts texts;

    /** "7 articles lus sur 20, encore 9 minutes". */
    public String progress(Reading reading) {
        return texts.of("attestations.read.progress", reading.done(), reading.total(), reading.minutesLeft());
    }

    /** "Il reste 13 articles à lire." */
    public String left(Reading reading) {
        return texts.of("attestations.articlesLeft", unread(reading).size());
    }

    /** The articles that must be read and were not, in their order. */
    static List<ShownArticle> unread(Reading reading) {
        return reading.charter().articles().stream()
                .filter(ShownArticle::mandatory)
                .filter(article -> !reading.isDisplayed(article.code()))
                .toList();
    }
}
