package org.aval.service.matches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchRule;
import org.aval.domain.matches.MatchStanding;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;

/**
 * Where interests meet what people do here: the officer for interests says of each whether it matters. Two people with the
 * same name, two companies with a similar one: proposed, never assumed.
 */
@Stateless
@RolesAllowed("COI_OFFICER")
public class MatchDesk {

    @Inject
    Acts acts;

    @Inject
    Matches matches;

    /** One page, the latest first. */
    public Page<MatchRow> list(MatchFilter filter, PageRequest request, String language) {
        return matches.page(filter, officer(), request, language);
    }

    /** All of them, one by one, for a file. */
    @Command
    public void export(MatchFilter filter, String language, Consumer<MatchRow> reader) {
        matches.each(filter, officer(), language, reader);
    }

    /** One match. @throws Refusal when there is none */
    public MatchRow read(UUID id, String language) {
        return matches.any(id, officer(), language);
    }

    /** Those that touch a mandate, an account, a partner today. */
    public List<MatchRow> at(MatchKind kind, UUID activity, String language) {
        return matches.at(kind, activity, officer(), language);
    }

    /** How many wait for the caller to say whether they matter, up to a hundred; none for who is no officer. */
    @RolesAllowed("EMPLOYEE")
    public int waiting() {
        Actor reader = acts.identified("").by();
        return reader.is(Role.COI_OFFICER) ? matches.waiting(reader.person()) : 0;
    }

    /**
     * Says whether it matters.
     *
     * @param line how often something was said before, as the author saw it
     */
    @Command
    public void judge(UUID id, int line, MatchStanding standing, String reason) {
        Act act = acts.identified(reason);
        MatchRow row = matches.any(id, act.by().person(), "fr");
        MatchRule.judging(standing, row.standing(), row.person(), act).orRefuse();
        if (row.judged() != line || !matches.say(id, line, standing, act)) {
            throw new Refusal("shared.changedMeanwhile");
        }
    }

    private UUID officer() {
        Act act = acts.identified("");
        Verdict.unless(!act.by().is(Role.COI_OFFICER), "matches.notYourOffice").orRefuse();
        return act.by().person();
    }
}
