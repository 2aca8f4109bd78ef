package org.aval.web.entry;

import java.util.function.Function;
import org.aval.service.entry.InvitationRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the list of who waits to come in. */
public enum InvitationColumn implements RegisterColumn<InvitationRow> {
    PERSON(Showing.ALWAYS, InvitationRow::name),
    STATE(Showing.AT_FIRST, InvitationRow::state),
    SINCE(Showing.AT_FIRST, InvitationRow::since),
    UNTIL(Showing.AT_FIRST, InvitationRow::until),
    UNIT(Showing.AT_FIRST, InvitationRow::unit),
    TITLE(Showing.ON_REQUEST, InvitationRow::title),
    NUMBER(Showing.ON_REQUEST, InvitationRow::staffNo),
    BY(Showing.ON_REQUEST, InvitationRow::by);

    private final Showing showing;
    private final Function<InvitationRow, Object> value;

    InvitationColumn(Showing showing, Function<InvitationRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(InvitationRow row) {
        return value.apply(row);
    }
}
