package org.aval.web.attestations;

import java.util.function.Function;
import org.aval.domain.attestations.UnitProgress;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of how far the units are in a campaign. */
public enum UnitColumn implements RegisterColumn<UnitProgress> {
    UNIT(UnitProgress::name),
    ASKED(UnitProgress::asked),
    SIGNED(UnitProgress::signed),
    SHARE(UnitProgress::share),
    WAITING(UnitProgress::waiting),
    LATE(UnitProgress::late),
    RELEASED(UnitProgress::released),
    REFUSED(UnitProgress::refused);

    private final Function<UnitProgress, Object> value;

    UnitColumn(Function<UnitProgress, Object> value) {
        this.value = value;
    }

    @Override
    public Showing showing() {
        return Showing.ALWAYS;
    }

    @Override
    public Object of(UnitProgress row) {
        return value.apply(row);
    }
}
