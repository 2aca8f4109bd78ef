package org.aval.service.charters;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.charters.ShownCharter;
import org.aval.domain.people.Audience;

/** A version with all its articles, ready to be merged for any reader. */
public record VersionText(CharterVersion version, List<Article> articles) {

    public VersionText {
        articles = List.copyOf(articles);
    }

    /** What this reader sees. */
    public ShownCharter shown(Set<Audience> audiences, Jurisdiction jurisdiction, String language) {
        return ShownCharter.of(version.getNumber(), articles, audiences, jurisdiction, language);
    }

    public UUID id() {
        return version.getId();
    }

    /** The charter's title in "fr" or "en". */
    public String title(String language) {
        return version.getCharter().title(language);
    }
}
