package org.aval.service.settings;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;

/** Those who set up the institution hold their role at this moment, whatever the session remembers. */
@Dependent
class Office {

    @Inject
    Caller caller;

    /** @throws EJBAccessException to whom the role was taken away since */
    void held() {
        if (!caller.actor().is(Role.ADMIN) && !caller.actor().is(Role.HR)) {
            throw new EJBAccessException("neither an administrator nor human resources");
        }
    }
}
