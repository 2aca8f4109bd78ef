package org.aval.service.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;
import org.aval.service.shared.PasswordCheck;
import org.aval.service.shared.PersonCard;

/** One's own password. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PasswordDesk {

    @Inject
    Caller caller;

    @Inject
    PasswordCheck check;

    @Inject
    Accounts accounts;

    @Inject
    EntryLetters letters;

    /** Another password from now on, by whoever knows the old one. @throws Refusal when not, or the new one will not do */
    @Command
    public void change(String old, String chosen) {
        PersonCard me = caller.card();
        if (!check.isRight(me.staffNo(), old.toCharArray())) {
            throw new Refusal("entry.oldPasswordWrong");
        }
        Verdict.unless(chosen.equals(old), "entry.password.same")
                .and(() -> accounts.verdict(me.id(), chosen))
                .orRefuse();
        accounts.keep(me.id(), chosen);
        letters.changed(me.id());
    }
}
