package org.aval.web.notices;

import java.util.function.Function;
import org.aval.service.notices.MailRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of mails. */
public enum MailColumn implements RegisterColumn<MailRow> {
    KIND(Showing.ALWAYS, row -> MailKind.of(row.kind())),
    STATE(Showing.AT_FIRST, MailRow::state),
    TO(Showing.ALWAYS, MailRow::name),
    ADDRESS(Showing.ON_REQUEST, MailRow::address),
    WRITTEN(Showing.AT_FIRST, MailRow::createdAt),
    SENT(Showing.AT_FIRST, MailRow::sentAt),
    TRIES(Showing.AT_FIRST, MailRow::tries),
    TROUBLE(Showing.ON_REQUEST, MailRow::lastError);

    private final Showing showing;
    private final Function<MailRow, Object> value;

    MailColumn(Showing showing, Function<MailRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(MailRow row) {
        return value.apply(row);
    }
}
