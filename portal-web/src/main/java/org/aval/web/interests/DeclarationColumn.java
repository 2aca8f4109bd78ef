package org.aval.web.interests;

import java.util.function.Function;
import org.aval.service.interests.DeclarationRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of declarations. */
public enum DeclarationColumn implements RegisterColumn<DeclarationRow> {
    NAME(Showing.ALWAYS, DeclarationRow::name),
    STANDING(Showing.AT_FIRST, DeclarationRow::standing),
    LEVEL(Showing.AT_FIRST, DeclarationRow::level),
    LINKS(Showing.AT_FIRST, DeclarationRow::links),
    KIND(Showing.AT_FIRST, DeclarationRow::kind),
    UNIT(Showing.AT_FIRST, DeclarationRow::unit),
    SIGNED(Showing.AT_FIRST, DeclarationRow::signedOn),
    UNTIL(Showing.AT_FIRST, DeclarationRow::validUntil),
    STAFF_NO(Showing.ON_REQUEST, DeclarationRow::staffNo),
    REFERENCE(Showing.ON_REQUEST, DeclarationRow::reference);

    private final Showing showing;
    private final Function<DeclarationRow, Object> value;

    DeclarationColumn(Showing showing, Function<DeclarationRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(DeclarationRow row) {
        return value.apply(row);
    }
}
