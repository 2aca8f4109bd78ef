package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.charters.CharterStanding;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.ShownCharter;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.VersionText;
import org.aval.service.shared.InstitutionDesk;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** charters/charter.xhtml: one version, free to read, in the reader's own variant and language. */
@Named("charterPage")
@RequestScoped
public class CharterPage {

    @Inject
    Query query;

    @Inject
    CharterLibrary library;

    @Inject
    InstitutionDesk institution;

    @Inject
    Language language;

    private VersionText text;
    private ShownCharter shown;

    public CharterVersion getVersion() {
        return text().version();
    }

    public String getTitle() {
        return text().title(language.getCode());
    }

    /** What changed with this version. */
    public String getSummary() {
        return getVersion().summary(language.getCode());
    }

    public CharterStanding getStanding() {
        return getVersion().standing(institution.today());
    }

    public ShownCharter getShown() {
        if (shown == null) {
            shown = text().shown(library.ownAudiences(), institution.read().jurisdiction(), language.getCode());
        }
        return shown;
    }

    private VersionText text() {
        if (text == null) {
            text = library.read(query.id());
        }
        return text;
    }
}
