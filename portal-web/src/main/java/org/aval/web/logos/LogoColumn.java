package org.aval.web.logos;

import java.util.function.Function;
import org.aval.service.logos.LogoRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of uses. */
public enum LogoColumn implements RegisterColumn<LogoRow> {
    TITLE(Showing.ALWAYS, LogoRow::title),
    STANDING(Showing.AT_FIRST, LogoRow::standing),
    PURPOSE(Showing.AT_FIRST, LogoRow::purpose),
    REQUESTER(Showing.AT_FIRST, LogoRow::requester),
    PARTNER(Showing.AT_FIRST, LogoRow::partner),
    KIND(Showing.ON_REQUEST, LogoRow::partnerKind),
    FROM(Showing.ON_REQUEST, LogoRow::startsOn),
    UNTIL(Showing.AT_FIRST, LogoRow::endsOn),
    ANSWER(Showing.ON_REQUEST, LogoRow::answerBy),
    REFERENCE(Showing.ON_REQUEST, LogoRow::reference);

    private final Showing showing;
    private final Function<LogoRow, Object> value;

    LogoColumn(Showing showing, Function<LogoRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(LogoRow row) {
        return value.apply(row);
    }
}
