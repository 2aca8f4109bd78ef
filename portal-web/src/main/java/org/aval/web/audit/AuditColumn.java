package org.aval.web.audit;

import java.util.function.Function;
import org.aval.service.audit.AuditRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the journal of commands. */
public enum AuditColumn implements RegisterColumn<AuditRow> {
    WHAT(Showing.ALWAYS, AuditRow::command),
    OUTCOME(Showing.AT_FIRST, AuditRow::outcome),
    WHO(Showing.ALWAYS, AuditRow::name),
    MOMENT(Showing.AT_FIRST, AuditRow::at),
    NUMBER(Showing.ON_REQUEST, AuditRow::author),
    IN_PLACE_OF(Showing.ON_REQUEST, AuditRow::onBehalfOf),
    WHY(Showing.ON_REQUEST, AuditRow::why),
    RECORD(Showing.ON_REQUEST, AuditRow::record),
    COMMAND(Showing.ON_REQUEST, AuditRow::command),
    LEAF(Showing.ON_REQUEST, AuditRow::leaf);

    private final Showing showing;
    private final Function<AuditRow, Object> value;

    AuditColumn(Showing showing, Function<AuditRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(AuditRow row) {
        return value.apply(row);
    }
}
