package org.aval.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.entry.InvitationState;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** How far an invitation may be, as the answers of a filter. */
@Named("invitationStates")
@RequestScoped
public class InvitationStates {

    @Inject
    Options options;

    public List<Option> getList() {
        return options.filter(InvitationState.class);
    }
}
