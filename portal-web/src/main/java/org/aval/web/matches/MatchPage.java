package org.aval.web.matches;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.matches.MatchStanding;
import org.aval.service.matches.MatchDesk;
import org.aval.service.matches.MatchRow;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;

/** interests/match.xhtml: an interest and what it meets; the officer says whether it matters. */
@Named("matchPage")
@ViewScoped
public class MatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MatchDesk desk;

    @Inject
    MatchWords words;

    @Inject
    Language language;

    private UUID id;
    private int judged;
    private String motive;
    private transient MatchRow row;

    /** Before each rendering: what is shown, and how often it was judged, are always from the same reading. */
    public void load() {
        row = desk.read(id, language.getCode());
        judged = row.judged();
    }

    public MatchRow getRow() {
        if (row == null) {
            row = desk.read(id, language.getCode());
        }
        return row;
    }

    /** What the officer may say of it, as the reader sees it. */
    public Decision saying(String standing) {
        return words.decision(getRow(), MatchStanding.valueOf(standing));
    }

    /** Was this not said already? */
    public boolean opens(String standing) {
        return getRow().standing() != MatchStanding.valueOf(standing);
    }

    @Answered("matches.confirmed")
    public void confirm() {
        say(MatchStanding.CONFIRMED);
    }

    @Answered("matches.dismissed")
    public void dismiss() {
        say(MatchStanding.DISMISSED);
    }

    private void say(MatchStanding standing) {
        row = null; // what is shown next is read afresh, whatever comes of the step
        desk.judge(id, judged, standing, motive);
        motive = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
