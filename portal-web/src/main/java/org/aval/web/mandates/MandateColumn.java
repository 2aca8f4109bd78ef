package org.aval.web.mandates;

import java.util.function.Function;
import org.aval.service.mandates.MandateRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of mandates. */
public enum MandateColumn implements RegisterColumn<MandateRow> {
    HOLDER(Showing.ALWAYS, MandateRow::name),
    STANDING(Showing.AT_FIRST, MandateRow::standing),
    TOPICS(Showing.AT_FIRST, MandateRow::topics),
    CHANNELS(Showing.AT_FIRST, MandateRow::channels),
    UNTIL(Showing.AT_FIRST, MandateRow::until),
    TYPE(Showing.ON_REQUEST, MandateRow::type),
    FROM(Showing.ON_REQUEST, MandateRow::from),
    LANGUAGES(Showing.ON_REQUEST, MandateRow::languages),
    UNIT(Showing.ON_REQUEST, MandateRow::unit),
    REFERENCE(Showing.AT_FIRST, MandateRow::reference),
    NUMBER(Showing.ON_REQUEST, MandateRow::staffNo);

    private final Showing showing;
    private final Function<MandateRow, Object> value;

    MandateColumn(Showing showing, Function<MandateRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(MandateRow row) {
        return value.apply(row);
    }
}
