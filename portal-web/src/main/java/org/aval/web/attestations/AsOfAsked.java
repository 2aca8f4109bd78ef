package org.aval.web.attestations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.aval.service.attestations.AsOfQuestion;
import org.aval.web.shared.Days;
import org.aval.web.shared.Filters;

/** What the address asks of a person and a day; the page and its paper read it alike. */
@RequestScoped
public class AsOfAsked {

    @Inject
    Filters filters;

    @Inject
    Days days;

    /** Today where no day is told, and what is known now where nothing else is. */
    AsOfQuestion read() {
        String number = filters.words("number");
        LocalDate day = filters.day("day");
        LocalDate known = filters.day("known");
        return new AsOfQuestion(
                number == null ? "" : number, day == null ? days.today() : day, known == null ? days.today() : known);
    }
}
