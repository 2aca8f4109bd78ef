package org.aval.service.payments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.domain.payments.PaymentShape;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a line: amounts and days as people of several countries write them. */
final class PaymentCells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2}).*");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}).*");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d+)?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONG = 200;
    private static final int SHORT = 120;
    private static final int NUMBER = 40;

    private final PaymentShape shape;
    private final Map<PaymentColumn, Integer> places = new EnumMap<>(PaymentColumn.class);

    PaymentCells(PaymentShape shape, List<String> heads) {
        this.shape = shape;
        for (PaymentColumn column : PaymentColumn.values()) {
            Integer place = column.place(shape, heads);
            if (place != null) {
                places.put(column, place);
            }
        }
    }

    /** The line, or null when nothing can be asked about it: no company, no name, an amount without its currency. */
    @Nullable
    PaymentLine line(int line, List<String> cells) {
        String payer = cell(PaymentColumn.PAYER, cells, LONG);
        String last = cell(PaymentColumn.LAST_NAME, cells, SHORT);
        BigDecimal amount = amount(cell(PaymentColumn.AMOUNT, cells, SHORT));
        String currency = amount == null ? "" : currency(cells);
        boolean currencyMissing = amount != null && currency.isEmpty();
        if (payer.isEmpty() || last.isEmpty() || currencyMissing) {
            return null;
        }
        return new PaymentLine(
                line,
                payer,
                cell(PaymentColumn.NATURE, cells, LONG),
                amount,
                currency,
                day(cell(PaymentColumn.PAID_ON, cells, SHORT)),
                cell(PaymentColumn.FIRST_NAME, cells, SHORT),
                last,
                cell(PaymentColumn.PROFESSION, cells, SHORT),
                cell(PaymentColumn.TOWN, cells, SHORT),
                cell(PaymentColumn.REGISTER, cells, NUMBER));
    }

    private String currency(List<String> cells) {
        String told = cell(PaymentColumn.CURRENCY, cells, SHORT).toUpperCase(Locale.ROOT);
        return shape.currency().isEmpty() && CURRENCY.matcher(told).matches() ? told : shape.currency();
    }

    private String cell(PaymentColumn column, List<String> cells, int most) {
        Integer place = places.get(column);
        String told = place == null || place >= cells.size()
                ? ""
                : cells.get(place).replace("\u0000", "").strip();
        return told.length() > most ? told.substring(0, most) : told;
    }

    /** "1 234,50", "1,234.50" and "1234.5" are the same amount. */
    static @Nullable BigDecimal amount(String told) {
        String bare = told.replaceAll("[\\s\u00a0\u202f€$']", "");
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        String plain = comma > point ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        return AMOUNT.matcher(plain).matches() ? new BigDecimal(plain).setScale(2, RoundingMode.HALF_UP) : null;
    }

    private @Nullable LocalDate day(String told) {
        Matcher iso = ISO.matcher(told);
        Matcher figures = FIGURES.matcher(told);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            if (figures.matches()) {
                boolean monthFirst = shape == PaymentShape.OPEN_PAYMENTS;
                return LocalDate.of(
                        number(figures, 3), number(figures, monthFirst ? 1 : 2), number(figures, monthFirst ? 2 : 1));
            }
            return null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
