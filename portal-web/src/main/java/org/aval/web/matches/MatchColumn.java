package org.aval.web.matches;

import java.util.function.Function;
import org.aval.service.matches.MatchRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the list of matches. */
public enum MatchColumn implements RegisterColumn<MatchRow> {
    PERSON(MatchRow::name),
    STANDING(MatchRow::standing),
    COUNTERPARTY(MatchRow::counterparty),
    DECLARATION(MatchRow::declared),
    KIND(MatchRow::kind),
    ABOUT(MatchRow::about),
    SUBJECT(MatchRow::subject),
    BASIS(MatchRow::basis),
    FOUND(MatchRow::foundAt),
    MOTIVE(MatchRow::motive);

    private final Function<MatchRow, Object> value;

    MatchColumn(Function<MatchRow, Object> value) {
        this.value = value;
    }

    @Override
    public Showing showing() {
        return Showing.ALWAYS;
    }

    @Override
    public Object of(MatchRow row) {
        return value.apply(row);
    }
}
