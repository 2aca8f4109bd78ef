package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.Comparison;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.VersionText;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** charters/compare.xhtml: two versions of a charter, clause by clause and word by word. */
@Named("comparePage")
@RequestScoped
public class ComparePage {

    @Inject
    Query query;

    @Inject
    CharterLibrary library;

    @Inject
    VersionChoices choices;

    @Inject
    CompareWords words;

    private VersionText from;
    private VersionText to;
    private Comparison whole;

    /** Before the page is written: a version the reader may not see is told as one that does not exist. */
    public void load() {
        to = library.read(query.id("to"));
        UUID earlier = query.has("from") ? query.id("from") : choices.before(to.version());
        from = library.read(earlier);
        whole = Comparison.of(from.articles(), to.articles(), words.language());
    }

    public String getTitle() {
        return to.title(words.language());
    }

    public VersionText getFrom() {
        return from;
    }

    public VersionText getTo() {
        return to;
    }

    public List<Option> getVersions() {
        return choices.of(to.version());
    }

    /** "fr" or "en": which text is compared. */
    public String getLanguage() {
        return words.language();
    }

    public List<Option> getLanguages() {
        return words.languages();
    }

    /** What changed, or the whole text with it. */
    public Comparison getComparison() {
        return isChangesOnly() ? whole.changesOnly() : whole;
    }

    /** Unless the whole text is asked for, only what changed is shown. */
    public boolean isChangesOnly() {
        return !"all".equals(words.show());
    }

    public List<Option> getShows() {
        return words.shows();
    }

    /** "2 articles reformulés, 1 ajouté, 0 retiré". */
    public String getSummary() {
        return words.summary(whole);
    }

    public boolean isSame() {
        return whole.isSame();
    }
}
