package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The file of a calendar is what RFC 5545 asks: lines of at most 75 bytes, ended alike, with nothing left unescaped. */
class AppointmentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");

    @Test
    void an_appointment_says_when_and_where() {
        String file = Appointment.calendar(List.of(session("Salle 1; aile B, porte 3\nsonnez")), NOW);
        assertThat(file.split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "DTSTART:20261127T180000Z",
                        "DTEND:20261127T200000Z",
                        "SUMMARY:Comité d’éthique\\, S-2026-X1",
                        "LOCATION:Salle 1\\; aile B\\, porte 3\\nsonnez")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void a_day_has_no_hour_and_no_place() {
        String file = Appointment.calendar(List.of(Appointment.on("a1", LocalDate.of(2026, 12, 31), "Échéance")), NOW);
        assertThat(file)
                .contains("UID:a1@aval", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101")
                .doesNotContain("LOCATION");
    }

    @Test
    void long_lines_go_on_without_cutting_a_letter() {
        String place = "é".repeat(100);
        String file = Appointment.calendar(List.of(session(place)), NOW);
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("LOCATION:" + place);
    }

    private static Appointment session(String place) {
        return Appointment.at(
                UUID.randomUUID().toString(),
                Instant.parse("2026-11-27T18:00:00Z"),
                Duration.ofHours(2),
                "Comité d’éthique, S-2026-X1",
                place);
    }
}
