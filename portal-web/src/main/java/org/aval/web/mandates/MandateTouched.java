package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;
import org.aval.service.mandates.MandateRecord;
import org.aval.service.matches.MatchDesk;
import org.aval.service.matches.MatchRow;
import org.aval.web.shared.Language;
import org.aval.web.shared.Me;

/** What touches a mandate on its page: that something does for those it concerns, and what it is for the officer only. */
@Named("mandateTouched")
@RequestScoped
public class MandateTouched {

    @Inject
    MatchDesk desk;

    @Inject
    Language language;

    @Inject
    Me me;

    /** Is the reader the holder? */
    public boolean own(MandateRecord record) {
        return me.getId().equals(record.wish().holder());
    }

    /** Is the reader the officer for interests, and not the holder? */
    public boolean officer(MandateRecord record) {
        return me.is("COI_OFFICER") && !own(record);
    }

    /** What was not dismissed. */
    public List<MatchRow> matches(MandateRecord record) {
        return desk.at(MatchKind.MANDATE, record.id(), language.getCode()).stream()
                .filter(match -> match.standing() != MatchStanding.DISMISSED)
                .toList();
    }
}
