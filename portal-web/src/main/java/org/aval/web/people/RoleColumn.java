package org.aval.web.people;

import java.util.function.Function;
import org.aval.service.people.RoleRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of roles. */
public enum RoleColumn implements RegisterColumn<RoleRow> {
    PERSON(Showing.ALWAYS, RoleRow::name),
    STANDING(Showing.AT_FIRST, RoleRow::standing),
    ROLE(Showing.ALWAYS, RoleRow::role),
    IN_PLACE_OF(Showing.ON_REQUEST, RoleRow::absent),
    SINCE(Showing.AT_FIRST, RoleRow::startsOn),
    UNTIL(Showing.AT_FIRST, RoleRow::endsOn),
    REVIEWED(Showing.ON_REQUEST, RoleRow::reviewedOn),
    UNIT(Showing.AT_FIRST, RoleRow::unit),
    NUMBER(Showing.ON_REQUEST, RoleRow::staffNo);

    private final Showing showing;
    private final Function<RoleRow, Object> value;

    RoleColumn(Showing showing, Function<RoleRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(RoleRow row) {
        return value.apply(row);
    }
}
