package org.aval.web.departures;

import java.util.function.Function;
import org.aval.service.departures.DepartureRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of departures. */
public enum DepartureColumn implements RegisterColumn<DepartureRow> {
    PERSON(Showing.ALWAYS, DepartureRow::name),
    STANDING(Showing.ALWAYS, DepartureRow::standing),
    KIND(Showing.AT_FIRST, DepartureRow::kind),
    UNIT(Showing.AT_FIRST, DepartureRow::unit),
    ON(Showing.AT_FIRST, DepartureRow::occurredOn),
    OPEN(Showing.AT_FIRST, DepartureRow::open),
    NUMBER(Showing.ON_REQUEST, DepartureRow::staffNo);

    private final Showing showing;
    private final Function<DepartureRow, Object> value;

    DepartureColumn(Showing showing, Function<DepartureRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(DepartureRow row) {
        return value.apply(row);
    }
}
