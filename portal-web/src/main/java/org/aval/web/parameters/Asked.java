package org.aval.web.parameters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.aval.web.shared.Days;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** What the address asks for: a parameter or a year, and in which language it is read. */
@RequestScoped
public class Asked {

    private static final int FURTHEST_YEARS = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    Query query;

    @Inject
    Days days;

    @Inject
    Language language;

    String key() {
        return Objects.toString(request.getParameter("key"), "");
    }

    /** The year asked for, this one when none is, or one that is too far away. */
    int year() {
        int thisYear = days.today().getYear();
        Integer asked = query.number("year");
        return asked == null || Math.abs(asked - thisYear) > FURTHEST_YEARS ? thisYear : asked;
    }

    String language() {
        return language.getCode();
    }
}
