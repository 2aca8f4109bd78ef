package org.aval.service.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.lessons.RootCause;
import org.aval.domain.statistics.Delay;
import org.aval.domain.statistics.Ending;
import org.aval.domain.statistics.YearCounts;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Counts the cases of a year that is over. What it counts is withheld or told afterwards, and never shown as it is. */
@Dependent
class YearCounting {

    /** Four severities, and the cases that nobody judged. */
    static final int COLUMNS = 5;

    /** An address says any number; the database knows no year 0, and a day has four figures of a year. */
    private static final int FIRST = 1;

    private static final int LAST = 9999;

    @PersistenceContext
    EntityManager em;

    @Inject
    Parameters parameters;

    @Inject
    BusinessCalendar calendar;

    YearCounts of(int year) {
        List<Tuple> rows = year < FIRST || year > LAST ? List.of() : rows(year);
        List<YearLine> lines = rows.stream().map(YearLine::of).toList();
        Map<String, List<Integer>> lists = new TreeMap<>();
        lists.put(YearLists.ENDINGS, parts(lines, Ending.values(), YearLine::ending));
        within(lines).forEach((delay, those) -> lists.put(YearLists.WITHIN + delay, share(lines, those)));
        named(lines, YearLine::measures)
                .forEach(kind -> lists.put(YearLists.MEASURE + kind, share(lines, line -> line.measures()
                        .contains(kind))));
        named(lines, YearLine::articles)
                .forEach(article -> lists.put(YearLists.ARTICLE + article, share(lines, line -> line.articles()
                        .contains(article))));
        lists.put(YearLists.CAUSES, causes(lines));
        return new YearCounts(cells(lines), lists, spreads(lines));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(int year) {
        return em.createNativeQuery("select * from case_year_lines(:year)", Tuple.class)
                .setParameter("year", year)
                .getResultList();
    }

    private static List<Integer> causes(List<YearLine> lines) {
        return Stream.concat(
                        parts(lines, RootCause.values(), YearLine::cause).stream(),
                        Stream.of(count(lines, line -> line.cause() == null)))
                .toList();
    }

    private static List<List<Integer>> cells(List<YearLine> lines) {
        return Stream.of(IncidentCategory.values())
                .map(category -> IntStream.rangeClosed(1, COLUMNS)
                        .map(column -> column % COLUMNS)
                        .mapToObj(severity ->
                                count(lines, line -> line.category() == category && line.severity() == severity))
                        .toList())
                .toList();
    }

    private static <E extends Enum<E>> List<Integer> parts(
            List<YearLine> lines, E[] all, Function<YearLine, @Nullable E> of) {
        return Stream.of(all)
                .map(one -> count(lines, line -> of.apply(line) == one))
                .toList();
    }

    /** How many are so, and how many not. */
    private static List<Integer> share(List<YearLine> lines, Predicate<YearLine> those) {
        int many = count(lines, those);
        return List.of(many, lines.size() - many);
    }

    private static int count(List<YearLine> lines, Predicate<YearLine> those) {
        return (int) lines.stream().filter(those).count();
    }

    private static List<String> named(List<YearLine> lines, Function<YearLine, List<String>> names) {
        return lines.stream()
                .flatMap(line -> names.apply(line).stream())
                .distinct()
                .toList();
    }

    private static Map<String, YearCounts.Spread> spreads(List<YearLine> lines) {
        Map<String, YearCounts.Spread> spreads = new TreeMap<>();
        for (Delay delay : Delay.values()) {
            List<Integer> days = new ArrayList<>();
            for (YearLine line : lines) {
                LocalDate until = until(delay, line);
                if (until != null) {
                    days.add((int) ChronoUnit.DAYS.between(from(delay, line), until));
                }
            }
            spreads.put(delay.name(), YearCounts.Spread.of(days));
        }
        return spreads;
    }

    private static LocalDate from(Delay delay, YearLine line) {
        return delay == Delay.TRIAGE
                ? Objects.requireNonNullElse(line.acknowledgedOn(), line.receivedOn())
                : line.receivedOn();
    }

    private static @Nullable LocalDate until(Delay delay, YearLine line) {
        return switch (delay) {
            case ACKNOWLEDGEMENT -> line.acknowledgedOn();
            case TRIAGE -> line.triagedOn();
            case DECISION -> line.decidedOn();
            case FEEDBACK -> line.closedOn();
        };
    }

    /** Which cases kept the days of the rule; the last open day is looked for once for each day something began. */
    private Map<Delay, Predicate<YearLine>> within(List<YearLine> lines) {
        Map<Delay, Predicate<YearLine>> within = new EnumMap<>(Delay.class);
        for (Delay delay : Delay.values()) {
            if (delay.isLimited()) {
                Map<LocalDate, LocalDate> limits = new TreeMap<>();
                lines.forEach(line -> limits.computeIfAbsent(from(delay, line), day -> limit(delay, day)));
                within.put(delay, line -> {
                    LocalDate until = until(delay, line);
                    return until != null && !until.isAfter(limits.get(from(delay, line)));
                });
            }
        }
        return within;
    }

    private LocalDate limit(Delay delay, LocalDate from) {
        return switch (delay) {
            case ACKNOWLEDGEMENT -> calendar.after(from, parameters.number("caseAckBusinessDays"));
            case TRIAGE -> calendar.after(from, parameters.number("caseTriageBusinessDays"));
            default -> from.plusMonths(parameters.number("whistleFeedbackMonths"));
        };
    }
}
