package org.aval.web.consents;

import java.util.function.Function;
import org.aval.service.consents.ConsentRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of consents. */
public enum ConsentColumn implements RegisterColumn<ConsentRow> {
    PURPOSE(Showing.ALWAYS, ConsentRow::purpose),
    STANDING(Showing.AT_FIRST, ConsentRow::standing),
    SUBJECT(Showing.AT_FIRST, ConsentRow::subjectRef),
    KIND(Showing.AT_FIRST, ConsentRow::kind),
    CAPACITY(Showing.ON_REQUEST, ConsentRow::capacity),
    PLATFORMS(Showing.ON_REQUEST, ConsentRow::platforms),
    FROM(Showing.ON_REQUEST, ConsentRow::startsOn),
    UNTIL(Showing.AT_FIRST, ConsentRow::endsOn),
    SHOWN(Showing.AT_FIRST, ConsentRow::shown),
    REMOVE_BY(Showing.ON_REQUEST, ConsentRow::removeBy),
    REFERENCE(Showing.ON_REQUEST, ConsentRow::reference);

    private final Showing showing;
    private final Function<ConsentRow, Object> value;

    ConsentColumn(Showing showing, Function<ConsentRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(ConsentRow row) {
        return value.apply(row);
    }
}
