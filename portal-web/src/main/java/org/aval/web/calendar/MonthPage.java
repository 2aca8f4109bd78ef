package org.aval.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.aval.service.calendar.CalendarRegister;
import org.aval.service.calendar.DeadlineRow;
import org.aval.web.shared.Days;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Texts;

/** calendar/month.xhtml: a month of deadlines, as a grid and as a list of its days. */
@Named("monthPage")
@RequestScoped
public class MonthPage {

    private static final int WEEK = 7;

    @Inject
    CalendarRegister register;

    @Inject
    Filters filters;

    @Inject
    Days days;

    @Inject
    Texts texts;

    private YearMonth month;
    private List<DeadlineRow> rows;
    private List<DeadlineRow> late;

    /** Before the rendering: which month the address asks for. */
    public void load() {
        month = asked();
        rows = register.month(month);
        late = register.late();
    }

    private YearMonth asked() {
        try {
            String typed = filters.words("m");
            return typed == null ? YearMonth.from(days.today()) : YearMonth.parse(typed);
        } catch (DateTimeParseException noMonth) {
            return YearMonth.from(days.today());
        }
    }

    /** What ran out before today and still runs. */
    public List<DeadlineRow> getLate() {
        return late;
    }

    /** The weeks of the month, from Monday to Sunday. */
    public List<List<CalendarDay>> getWeeks() {
        List<List<CalendarDay>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate day = monday; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(WEEK)) {
            LocalDate first = day;
            weeks.add(IntStream.range(0, WEEK)
                    .mapToObj(i -> day(first.plusDays(i)))
                    .toList());
        }
        return weeks;
    }

    /** The days on which something runs out. */
    public List<CalendarDay> getAgenda() {
        return rows.stream()
                .map(row -> row.deadline().dueOn())
                .distinct()
                .map(this::day)
                .toList();
    }

    private CalendarDay day(LocalDate day) {
        return new CalendarDay(
                day,
                YearMonth.from(day).equals(month),
                day.equals(days.today()),
                rows.stream().filter(row -> row.deadline().dueOn().equals(day)).toList());
    }

    /** The names of the days of the week. */
    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale()))
                .toList();
    }

    /** "Novembre 2026". */
    public String getName() {
        return name(month);
    }

    public String getPreviousName() {
        return name(month.minusMonths(1));
    }

    public String getNextName() {
        return name(month.plusMonths(1));
    }

    public YearMonth getPrevious() {
        return month.minusMonths(1);
    }

    public YearMonth getNext() {
        return month.plusMonths(1);
    }

    private String name(YearMonth of) {
        String said = of.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale());
        return said.substring(0, 1).toUpperCase(locale()) + said.substring(1) + " " + of.getYear();
    }

    private Locale locale() {
        return Locale.forLanguageTag(texts.language());
    }
}
