package org.aval.web.publications;

import java.util.function.Function;
import org.aval.service.publications.PublicationRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of publications. */
public enum PublicationColumn implements RegisterColumn<PublicationRow> {
    REFERENCE(Showing.ALWAYS, PublicationRow::reference),
    STATE(Showing.ALWAYS, PublicationRow::state),
    AUTHOR(Showing.AT_FIRST, PublicationRow::author),
    CHANNEL(Showing.AT_FIRST, PublicationRow::channel),
    PLANNED(Showing.AT_FIRST, PublicationRow::plannedOn),
    ANSWER_BY(Showing.AT_FIRST, PublicationRow::answerBy),
    MANDATE(Showing.ON_REQUEST, PublicationRow::mandate);

    private final Showing showing;
    private final Function<PublicationRow, Object> value;

    PublicationColumn(Showing showing, Function<PublicationRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(PublicationRow row) {
        return value.apply(row);
    }
}
