package org.aval.web.mandates;

import java.util.function.Function;
import org.aval.service.mandates.SwitchboardVoice;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the list for the switchboard. */
public enum SwitchboardColumn implements RegisterColumn<SwitchboardVoice> {
    TOPIC(SwitchboardVoice::topic),
    WITHOUT(SwitchboardVoice::without),
    CHANNELS(SwitchboardVoice::channels),
    NAME(SwitchboardVoice::name),
    TITLE(SwitchboardVoice::title),
    UNIT(SwitchboardVoice::unit),
    LANGUAGES(SwitchboardVoice::languages),
    BEFORE(SwitchboardVoice::preApproval),
    DISCLOSURE(SwitchboardVoice::disclosure),
    SUBSTITUTE(SwitchboardVoice::substitute),
    UNTIL(SwitchboardVoice::until),
    REFERENCE(SwitchboardVoice::reference);

    private final Function<SwitchboardVoice, Object> value;

    SwitchboardColumn(Function<SwitchboardVoice, Object> value) {
        this.value = value;
    }

    @Override
    public Showing showing() {
        return Showing.ALWAYS;
    }

    @Override
    public Object of(SwitchboardVoice voice) {
        return value.apply(voice);
    }
}
