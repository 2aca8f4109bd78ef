package org.aval.web.attestations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.ObligationRow;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;

/** attestations/team.xhtml: how far my team is, and a reminder to who has not signed. Status only. */
@Named("teamPage")
@ViewScoped
public class TeamPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AttestationRegister register;

    @Inject
    Language language;

    @Inject
    Answers answers;

    /** Kept as they were shown: a reminder goes to the person beside the button, whatever has moved meanwhile. */
    private List<ObligationRow> rows = List.of();

    private int neverAsked;

    /** Before each rendering. */
    public void load() {
        rows = register.team(language.getCode());
        neverAsked = Math.max(0, register.teamSize() - rows.size());
    }

    /** One line a person, who has most to hurry first. */
    public List<ObligationRow> getRows() {
        return rows;
    }

    /** How many signed. */
    public long getSigned() {
        return count(ObligationState.SIGNED);
    }

    /** How many are asked: who is released until a day is not. */
    public long getAsked() {
        return rows.size() - getReleased();
    }

    /** How many are released until a day. */
    public long getReleased() {
        return count(ObligationState.EXEMPTED);
    }

    /** How many of the team were never asked. */
    public int getNeverAsked() {
        return neverAsked;
    }

    /** A mail leaves, at most one a day. */
    @Answered
    public String remind(ObligationRow row) {
        register.remind(row.id(), row.version());
        answers.done("attestations.team.reminded", row.name());
        return "/attestations/team?faces-redirect=true";
    }

    private long count(ObligationState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
