package org.aval.service.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.PasswordCheck;

/** Where the minutes of a session are written, approved, and signed by two people, each with the password. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR", "ETHICS_MEMBER"})
public class MinutesDesk {

    @Inject
    Acts acts;

    @Inject
    SessionReaders readers;

    @Inject
    Sessions sessions;

    @Inject
    Items items;

    @Inject
    MinutesWords words;

    @Inject
    MinutesFile file;

    @Inject
    Panel panel;

    @Inject
    PortalEyes eyes;

    @Inject
    PasswordCheck passwords;

    /** The secretary writes what the portal does not know; what it knows stands there already. */
    @Command
    public void draft(SessionRef shown, String remarks) {
        Act act = begin();
        CommitteeSession session = sessions.fresh(shown);
        session.verdict(SessionStep.DRAFT, act.by(), sessions.facts(session)).orRefuse();
        session.draft(words.kept(session, remarks, act.by()), act, sessions.facts(session));
    }

    /** Who presides agrees with the minutes. */
    @Command
    public void approve(SessionRef shown) {
        Act act = begin();
        CommitteeSession session = sessions.fresh(shown);
        session.approve(act, sessions.facts(session));
    }

    /** The secretary signs: the file is made, and kept as it is. */
    @Command
    public void signAsSecretary(SessionRef shown, String password) {
        Act act = begin();
        CommitteeSession session = sessions.fresh(shown);
        session.verdict(SessionStep.SIGN_AS_SECRETARY, act.by(), sessions.facts(session))
                .orRefuse();
        confirm(act, password);
        session.signAsSecretary(act, sessions.facts(session));
        file.make(session, act);
    }

    /** The chair signs the same file: nothing changes any more, notes are erased, and the members leave the cases. */
    @Command
    public void sign(SessionRef shown, String password) {
        Act act = begin();
        CommitteeSession session = sessions.fresh(shown);
        session.verdict(SessionStep.SIGN, act.by(), sessions.facts(session)).orRefuse();
        confirm(act, password);
        session.sign(file.sha256(session), act, sessions.facts(session));
        eyes.see(() -> {
            for (AgendaItem item : items.of(session.getId())) {
                panel.dissolve(item, act);
            }
        });
    }

    private void confirm(Act act, String password) {
        if (password.isEmpty() || !passwords.isRight(act.by().staffNo(), password.toCharArray())) {
            throw new Refusal("committee.wrongPassword");
        }
    }

    private Act begin() {
        readers.reader();
        return acts.now("");
    }
}
