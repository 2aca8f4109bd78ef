package org.aval.service.people;

import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Caller;

/** Who tells the portal of people: human resources and the administrator, at this moment and not only in the session. */
final class ImportOfficers {

    private ImportOfficers() {}

    static Actor officer(Caller caller) {
        Actor actor = caller.actor();
        Verdict.unless(!actor.is(Role.HR) && !actor.is(Role.ADMIN), "people.import.notYours")
                .orRefuse();
        return actor;
    }
}
