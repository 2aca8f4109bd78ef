package org.aval.web.attestations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aval.service.attestations.ObligationRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of who must sign. */
public enum ObligationColumn implements RegisterColumn<ObligationRow> {
    PERSON(Showing.ALWAYS, ObligationRow::name),
    STATE(Showing.AT_FIRST, ObligationRow::state),
    REMARK(Showing.AT_FIRST, ObligationColumn::remarks),
    DUE(Showing.AT_FIRST, ObligationRow::dueOn),
    VERSION(Showing.AT_FIRST, ObligationRow::versionNumber),
    TITLE(Showing.AT_FIRST, ObligationRow::title),
    UNIT(Showing.AT_FIRST, ObligationRow::unit),
    CAMPAIGN(Showing.AT_FIRST, ObligationRow::campaign),
    NUMBER(Showing.ON_REQUEST, ObligationRow::staffNo);

    private final Showing showing;
    private final Function<ObligationRow, Object> value;

    ObligationColumn(Showing showing, Function<ObligationRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(ObligationRow row) {
        return value.apply(row);
    }

    private static List<ObligationRemark> remarks(ObligationRow row) {
        List<ObligationRemark> remarks = new ArrayList<>();
        if (row.overdue()) {
            remarks.add(ObligationRemark.LATE);
        }
        if (row.locked()) {
            remarks.add(ObligationRemark.PAUSED);
        }
        if (row.paper()) {
            remarks.add(ObligationRemark.PAPER);
        }
        return remarks;
    }
}
