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

    /** What is read here: everything, what changed since somebody signed, or once more what was read. */
    public String lead(Reading reading, boolean open) {
        if (!open) {
            return texts.of("attestations.read.again");
        }
        return reading.again() == null
                ? texts.of("attestations.read.lead")
                : texts.of(
                        "attestations.read.changes",
                        reading.again().before().versionNumber(),
                        reading.charter().versionNumber(),
                        reading.total());
    }

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
        return reading.articles().stream()
                .filter(article -> reading.mandatoryCodes().contains(article.code()))
                .filter(article -> !reading.isDisplayed(article.code()))
                .toList();
    }
}
