package org.aval.web.people;

import java.util.function.Function;
import org.aval.service.people.PersonRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of people. */
public enum PeopleColumn implements RegisterColumn<PersonRow> {
    NAME(Showing.ALWAYS, PersonRow::name),
    STATUS(Showing.AT_FIRST, PersonRow::status),
    TITLE(Showing.AT_FIRST, PersonRow::title),
    UNIT(Showing.AT_FIRST, PersonRow::unit),
    SINCE(Showing.AT_FIRST, PersonRow::startsOn),
    UNTIL(Showing.ON_REQUEST, PersonRow::endsOn),
    NUMBER(Showing.AT_FIRST, PersonRow::staffNo);

    private final Showing showing;
    private final Function<PersonRow, Object> value;

    PeopleColumn(Showing showing, Function<PersonRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(PersonRow row) {
        return value.apply(row);
    }
}
