package org.aval.web.interests;

import java.util.function.Function;
import org.aval.service.interests.PartyRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the file of counterparties. */
public enum CounterpartyColumn implements RegisterColumn<PartyRow> {
    NAME(PartyRow::name),
    STATE(PartyRow::state),
    SECTOR(PartyRow::sector),
    KIND(PartyRow::kind),
    NEAR(PartyRow::near),
    PEOPLE(PartyRow::people);

    private final Function<PartyRow, Object> value;

    CounterpartyColumn(Function<PartyRow, Object> value) {
        this.value = value;
    }

    @Override
    public Showing showing() {
        return Showing.ALWAYS;
    }

    @Override
    public Object of(PartyRow row) {
        return value.apply(row);
    }
}
