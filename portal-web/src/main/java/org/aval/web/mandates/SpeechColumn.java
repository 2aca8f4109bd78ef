package org.aval.web.mandates;

import java.util.function.Function;
import org.aval.service.mandates.SpeechRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the ledger of what was said. */
public enum SpeechColumn implements RegisterColumn<SpeechRow> {
    SAID_ON(Showing.ALWAYS, SpeechRow::saidOn),
    SPEAKER(Showing.AT_FIRST, SpeechRow::name),
    KIND(Showing.AT_FIRST, SpeechRow::kind),
    CHANNEL(Showing.AT_FIRST, SpeechRow::channel),
    OUTLET(Showing.AT_FIRST, SpeechRow::outlet),
    TOPIC(Showing.AT_FIRST, SpeechRow::topic),
    SAID(Showing.AT_FIRST, SpeechRow::said),
    LINK(Showing.AT_FIRST, SpeechRow::link),
    MANDATE(Showing.AT_FIRST, SpeechRow::reference),
    WITHIN(Showing.AT_FIRST, SpeechRow::within),
    NOTED(Showing.AT_FIRST, SpeechRow::notedAt);

    private final Showing showing;
    private final Function<SpeechRow, Object> value;

    SpeechColumn(Showing showing, Function<SpeechRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(SpeechRow row) {
        return value.apply(row);
    }
}
