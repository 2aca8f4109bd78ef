package org.aval.web.shared;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An appointment of a calendar, and the file of several (RFC 5545). Nine properties that are only ever written, never read:
 * a library for the whole format would bring four others along.
 */
public final class Appointment {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A line has at most 75 bytes; it goes on after a break and a space. */
    private static final int LINE = 75;

    private static final String BREAK = "\r\n";

    private final String mark;
    private final String from;
    private final String until;
    private final String summary;
    private final String place;

    private Appointment(String mark, String from, String until, String summary, String place) {
        this.mark = mark;
        this.from = from;
        this.until = until;
        this.summary = summary;
        this.place = place;
    }

    /**
     * From a moment on.
     *
     * @param mark by which a calendar knows it again
     * @param place where, empty for nowhere
     */
    public static Appointment at(String mark, Instant startsAt, Duration length, String summary, String place) {
        return new Appointment(
                mark,
                "DTSTART:" + MOMENT.format(startsAt),
                "DTEND:" + MOMENT.format(startsAt.plus(length)),
                summary,
                place);
    }

    /** All of a day. */
    public static Appointment on(String mark, LocalDate day, String summary) {
        return new Appointment(
                mark,
                "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day),
                "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)),
                summary,
                "");
    }

    /** The file of these appointments. */
    public static String calendar(List<Appointment> appointments, Instant madeAt) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Aval//Calendar//EN");
        appointments.forEach(one -> one.write(file, madeAt));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void write(StringBuilder file, Instant madeAt) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + mark + "@aval");
        line(file, "DTSTAMP:" + MOMENT.format(madeAt));
        line(file, from);
        line(file, until);
        line(file, "SUMMARY:" + text(summary));
        if (!place.isEmpty()) {
            line(file, "LOCATION:" + text(place));
        }
        line(file, "CLASS:CONFIDENTIAL");
        line(file, "END:VEVENT");
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private static void line(StringBuilder file, String content) {
        int bytes = 0;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                file.append(BREAK).append(' ');
                bytes = 1;
            }
            file.append(letter);
            bytes += size;
            at += Character.charCount(point);
        }
        file.append(BREAK);
    }
}
