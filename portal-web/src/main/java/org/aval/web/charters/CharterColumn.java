package org.aval.web.charters;

import java.util.function.Function;
import org.aval.service.charters.CharterRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the workshop's register. */
public enum CharterColumn implements RegisterColumn<CharterRow> {
    TITLE(Showing.ALWAYS, CharterRow::title),
    NUMBER(Showing.ALWAYS, CharterRow::number),
    STAGE(Showing.AT_FIRST, CharterRow::stage),
    KIND(Showing.AT_FIRST, CharterRow::kind),
    CHANGE(Showing.AT_FIRST, CharterRow::changeType),
    FROM(Showing.AT_FIRST, CharterRow::effectiveFrom),
    TO(Showing.ON_REQUEST, CharterRow::effectiveTo),
    REVIEW(Showing.ON_REQUEST, CharterRow::reviewDueOn),
    PREPARED_BY(Showing.AT_FIRST, CharterRow::preparedBy),
    OWNER(Showing.ON_REQUEST, CharterRow::owner),
    CODE(Showing.ON_REQUEST, CharterRow::code);

    private final Showing showing;
    private final Function<CharterRow, Object> value;

    CharterColumn(Showing showing, Function<CharterRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(CharterRow row) {
        return value.apply(row);
    }
}
