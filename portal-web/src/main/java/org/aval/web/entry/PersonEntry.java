package org.aval.web.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.entry.AccountStep;
import org.aval.service.entry.AccountDesk;
import org.aval.service.entry.AccountStanding;
import org.aval.service.entry.Invitations;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;

/** How somebody gets in, on their record: for human resources and the administrator. */
@Named("personEntry")
@ViewScoped
public class PersonEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Invitations invitations;

    @Inject
    AccountDesk desk;

    @Inject
    AccountWords words;

    private int version;
    private String motive;
    private transient AccountStanding standing;

    /** The account and the invitation of a person, as they are shown now. */
    public AccountStanding of(UUID person) {
        if (standing == null) {
            standing = desk.standing(person);
            version = standing.version();
        }
        return standing;
    }

    /** In one sentence. */
    public String says(UUID person) {
        return words.says(of(person));
    }

    /** What may be done with the account, and what follows. */
    public Decision step(String step, UUID person, String name) {
        return words.decision(of(person), AccountStep.valueOf(step), name);
    }

    /** Who closed and opened it. */
    public List<Moment> timeline(UUID person) {
        return words.timeline(of(person));
    }

    /** Sends a link to a new password. */
    @Answered("entry.resetSent")
    public void reset(UUID person) {
        invitations.reset(person);
        standing = null;
    }

    /** Closes the account. */
    @Answered("entry.locked")
    public void lock(UUID person) {
        desk.lock(person, version, motive);
        forget();
    }

    /** Opens it again. */
    @Answered("entry.unlocked")
    public void unlock(UUID person) {
        desk.unlock(person, version, motive);
        forget();
    }

    private void forget() {
        motive = null;
        standing = null;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
