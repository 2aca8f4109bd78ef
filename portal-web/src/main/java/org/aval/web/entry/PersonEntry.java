package org.aval.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.aval.service.entry.AccountStanding;
import org.aval.service.entry.Invitations;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Texts;

/** How somebody gets in, on their record: for human resources and the administrator. */
@Named("personEntry")
@RequestScoped
public class PersonEntry {

    @Inject
    Invitations invitations;

    @Inject
    Texts texts;

    private AccountStanding standing;

    /** The account and the invitation of a person. */
    public AccountStanding of(UUID person) {
        if (standing == null) {
            standing = invitations.standing(person);
        }
        return standing;
    }

    /** In one sentence. */
    public String says(UUID person) {
        AccountStanding how = of(person);
        if (how.open()) {
            return how.changedAt() == null
                    ? texts.of("entry.account.open")
                    : texts.of("entry.account.chosen", how.changedAt());
        }
        return how.invitation() == null ? texts.of("entry.account.none") : texts.label(how.invitation());
    }

    /** Sends a link to a new password. */
    @Answered("entry.resetSent")
    public void reset(UUID person) {
        invitations.reset(person);
    }
}
