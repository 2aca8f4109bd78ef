package org.aval.web.parameters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.service.parameters.ClosingDay;
import org.aval.service.parameters.ClosingDays;
import org.aval.web.shared.Answers;

/** settings/calendar.xhtml: the days on which the offices are closed; works without script. */
@Named("calendarPage")
@RequestScoped
public class CalendarPage {

    private static final Map<String, String> FIELDS = Map.of(
            "parameters.closingPast", "day",
            "parameters.alreadyHoliday", "day",
            "parameters.alreadyClosed", "day",
            "parameters.closingName", "nameFr");

    @Inject
    ClosingDays closing;

    @Inject
    Asked asked;

    @Inject
    Answers answers;

    private List<ClosingDay> list;
    private LocalDate day;
    private String nameFr;
    private String nameEn;

    public int getYear() {
        return asked.year();
    }

    private List<ClosingDay> list() {
        if (list == null) {
            list = closing.list(getYear(), asked.language());
        }
        return list;
    }

    /** The public holidays of the year. */
    public List<ClosingDay> getHolidays() {
        return list().stream().filter(ClosingDay::isHoliday).toList();
    }

    /** The institution's own days of the year. */
    public List<ClosingDay> getOwn() {
        return list().stream().filter(one -> !one.isHoliday()).toList();
    }

    public String add() {
        try {
            closing.add(day, nameFr, nameEn);
            return done("parameters.days.added", day.getYear());
        } catch (Refusal no) {
            answers.refused(no.verdict(), FIELDS.getOrDefault(no.verdict().why(), ""));
            return null;
        }
    }

    public String remove(LocalDate own) {
        try {
            closing.remove(own);
            return done("parameters.days.removed", own.getYear());
        } catch (Refusal no) {
            answers.refused(no.verdict(), "");
            return null;
        }
    }

    private String done(String key, int year) {
        answers.done(key);
        answers.keep();
        return "/settings/calendar?faces-redirect=true&year=" + year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
