package org.aval.service.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;

/** The private address under which a calendar fetches somebody's own deadlines: made anew, or given up. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class FeedDesk {

    @Inject
    Caller caller;

    @Inject
    Feeds feeds;

    /** Is there an address? */
    public boolean stands() {
        return feeds.stands(person());
    }

    /** A new address; the one before opens nothing any more. @return its key, shown this once */
    @Command
    public String renew() {
        return feeds.renew(person());
    }

    /** No address any more. */
    @Command
    public void drop() {
        feeds.drop(person());
    }

    private UUID person() {
        return caller.actor().person();
    }
}
