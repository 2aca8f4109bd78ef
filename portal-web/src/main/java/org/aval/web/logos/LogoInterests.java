package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.domain.matches.MatchKind;
import org.aval.service.matches.MatchDesk;
import org.aval.service.matches.MatchRow;
import org.aval.web.shared.Language;
import org.aval.web.shared.Me;

/** The declared interests that touch the partner of a use: for the officer for interests, and nobody else. */
@Named("logoInterests")
@RequestScoped
public class LogoInterests {

    @Inject
    Me me;

    @Inject
    MatchDesk desk;

    @Inject
    Language language;

    /** Does the reader look into declarations? */
    public boolean isOfficer() {
        return me.is("COI_OFFICER");
    }

    /** What touches the partner today; nothing for anybody else. */
    public List<MatchRow> of(UUID use) {
        return isOfficer() ? desk.at(MatchKind.PARTNER, use, language.getCode()) : List.of();
    }
}
