package org.aval.web.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.aval.domain.entry.InvitationState;
import org.aval.domain.shared.Refusal;
import org.aval.service.entry.InvitationFilter;
import org.aval.service.entry.InvitationRow;
import org.aval.service.entry.Invitations;
import org.aval.service.shared.Page;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** entry/invitations.xhtml: who waits to come in, and what was sent to them. */
@Named("invitationsPage")
@ViewScoped
public class InvitationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Invitations invitations;

    @Inject
    Filters filters;

    @Inject
    Answers answers;

    @Inject
    Language language;

    /** Kept as it was shown: the button beside a row is about that row, whatever has come in meanwhile. */
    private Page<InvitationRow> page = new Page<>(List.of(), null, null, 0, true);

    /** Before each rendering. */
    public void load() {
        page = invitations.list(filter(filters), filters.page(), language.getCode());
    }

    public Page<InvitationRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<InvitationColumn> getColumns() {
        return List.of(InvitationColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    /** Sends one invitation, for the first time or again. */
    public void invite(InvitationRow row) {
        int sent = invitations.invite(List.of(row.id()));
        answers.done("entry.invited", sent);
    }

    /** Sends one to everybody of the filter whose link does not open. */
    public void inviteAll() {
        try {
            answers.done("entry.invited", invitations.inviteAll(filter(filters)));
        } catch (Refusal no) {
            answers.refused(no.verdict(), "");
        }
    }

    /** What the address narrows the list by. */
    static InvitationFilter filter(Filters filters) {
        return new InvitationFilter(
                filters.choice("state", InvitationState.class), filters.choice("unit"), filters.words("words"));
    }
}
