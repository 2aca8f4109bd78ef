package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.aval.domain.channels.Platform;
import org.aval.service.mandates.MandatedQuestion;
import org.aval.web.shared.Days;
import org.aval.web.shared.Filters;

/** What the address asks of a person and a day. */
@RequestScoped
public class MandatedAsked {

    @Inject
    Filters filters;

    @Inject
    Days days;

    /** Was anything asked? */
    boolean isAsked() {
        return filters.words("day") != null;
    }

    /** Today where no day is told, oneself where nobody is. */
    MandatedQuestion read() {
        LocalDate day = filters.day("day");
        return new MandatedQuestion(
                Objects.requireNonNullElse(filters.words("number"), ""),
                filters.choice("channel", Platform.class),
                filters.choice("topic"),
                day == null ? days.today() : day,
                filters.day("known"));
    }
}
