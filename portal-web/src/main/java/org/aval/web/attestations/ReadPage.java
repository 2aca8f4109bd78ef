package org.aval.web.attestations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.shared.Verdict;
import org.aval.service.attestations.Again;
import org.aval.service.attestations.Reading;
import org.aval.service.attestations.ReadingDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** attestations/read.xhtml: all the articles on one page, with the reader's own progress. */
@Named("readPage")
@RequestScoped
public class ReadPage {

    @Inject
    Query query;

    @Inject
    ReadingDesk desk;

    @Inject
    Language language;

    @Inject
    ReadingWords words;

    private Reading reading;

    public Reading getReading() {
        if (reading == null) {
            reading = desk.read(query.id(), language.getCode());
        }
        return reading;
    }

    /** What is read here, and why. */
    public String getLead() {
        return words.lead(getReading(), isOpen());
    }

    /** The version that is read. */
    public UUID getVersion() {
        return getReading().charterVersion();
    }

    /** What an article said in the version that was signed before; null when it is new. */
    public ShownArticle before(ShownArticle article) {
        return getReading().again().before(article.code()).orElse(null);
    }

    /** The articles signed before that do not bind any more. */
    public List<ShownArticle> getDropped() {
        Again again = getReading().again();
        return again == null ? List.of() : again.dropped();
    }

    /** "7 articles lus sur 20, encore 9 minutes". */
    public String getProgress() {
        return words.progress(getReading());
    }

    /** "Il reste 13 articles à lire." */
    public String getLeft() {
        return words.left(getReading());
    }

    /** The articles not read yet, each with a link under the last button. */
    public List<ShownArticle> getUnread() {
        return ReadingWords.unread(getReading());
    }

    /** Where somebody who comes back goes on; null at the very beginning and at the end. */
    public ShownArticle getResume() {
        boolean begun = getReading().done() > 0;
        return begun ? getUnread().stream().findFirst().orElse(null) : null;
    }

    /** Is it still being read? Afterwards the page is there to read again. */
    public boolean isOpen() {
        ObligationState state = getReading().state();
        return state == ObligationState.ASSIGNED || state == ObligationState.OPENED;
    }

    /** Where the person goes on once everything is read. */
    public String getNext() {
        return MyTasks.path(getReading().state()) + "?id=" + getReading().obligation();
    }

    /** I have read it all. A second click finds it done and goes on. */
    @Answered
    public String finish() {
        if (isOpen()) {
            Verdict.unless(
                            !getReading().isComplete(),
                            "attestations.articlesLeft",
                            getUnread().size())
                    .orRefuse(); // also before anything was opened
            desk.finish(getReading().obligation(), getReading().version(), language.getCode());
        }
        return "/attestations/scenarios?faces-redirect=true&id=" + getReading().obligation();
    }
}
