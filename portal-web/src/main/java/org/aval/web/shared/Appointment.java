package org.aval.web.committee;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * An appointment of a calendar, and the file of several (RFC 5545). Eight properties that are only ever written, never read:
 * a library for the whole format would bring four others along.
 */
record Appointment(UUID id, Instant startsAt, String summary, String place) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final Duration LENGTH = Duration.ofHours(2);

    /** A line has at most 75 bytes; it goes on after a break and a space. */
    private static final int LINE = 75;

    private static final String BREAK = "\r\n";

    /** The file of these appointments. */
    static String calendar(List<Appointment> appointments, Instant madeAt) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Aval//Committee//EN");
        appointments.forEach(one -> one.write(file, madeAt));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void write(StringBuilder file, Instant madeAt) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + id + "@aval");
        line(file, "DTSTAMP:" + MOMENT.format(madeAt));
        line(file, "DTSTART:" + MOMENT.format(startsAt));
        line(file, "DTEND:" + MOMENT.format(startsAt.plus(LENGTH)));
        line(file, "SUMMARY:" + text(summary));
        line(file, "LOCATION:" + text(place));
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
