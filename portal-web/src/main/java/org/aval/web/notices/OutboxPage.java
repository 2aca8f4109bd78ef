package org.aval.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.aval.service.notices.MailRow;
import org.aval.service.notices.MailState;
import org.aval.service.notices.OutboxRegister;
import org.aval.service.shared.Page;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** notices/outbox.xhtml: what left, what waits, what was given up. */
@Named("outboxPage")
@ViewScoped
public class OutboxPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OutboxRegister register;

    @Inject
    Filters filters;

    @Inject
    Options options;

    /** Kept as it was shown: a mail is tried again by the button beside it, whatever has come in meanwhile. */
    private Page<MailRow> page = new Page<>(List.of(), null, null, 0, true);

    /** Before each rendering. */
    public void load() {
        page = register.list(filters.choice("state", MailState.class), filters.page());
    }

    public Page<MailRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<MailColumn> getColumns() {
        return List.of(MailColumn.values());
    }

    public boolean isFiltered() {
        return filters.choice("state", MailState.class) != null;
    }

    public List<Option> getStates() {
        return options.filter(MailState.class);
    }

    /** What a mail is about. */
    public MailKind kind(MailRow row) {
        return MailKind.of(row.kind());
    }

    /** Was it given up, so that somebody must look? */
    public boolean isGivenUp(MailRow row) {
        return row.state() == MailState.GIVEN_UP;
    }

    /** Did the last try fail, and has none succeeded since? */
    public boolean isTroubled(MailRow row) {
        return row.state() != MailState.SENT && !row.lastError().isEmpty();
    }

    /** Tries a mail again that was given up. */
    @Answered("notices.retried")
    public String retry(MailRow row) {
        register.retry(row.id());
        return "/notices/outbox?faces-redirect=true";
    }
}
