package org.aval.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aval.service.calendar.FeedEntry;
import org.junit.jupiter.api.Test;

/** A private calendar says that something is due, and on which day. */
class FeedFileTest {

    private static final FeedEntry DAY = new FeedEntry("a1", LocalDate.of(2026, 11, 24), null);
    private static final FeedEntry HOUR =
            new FeedEntry("b2", LocalDate.of(2026, 11, 24), Instant.parse("2026-11-24T05:00:00Z"));

    @Test
    void every_entry_says_the_same_and_no_entry_says_more() {
        String file = FeedFile.file(List.of(DAY, HOUR), "Une échéance dans Aval");
        assertThat(file.lines().filter(line -> line.startsWith("SUMMARY:")).distinct())
                .containsExactly("SUMMARY:Une échéance dans Aval");
        assertThat(file).contains("DTSTART;VALUE=DATE:20261124", "DTSTART:20261124T050000Z");
        assertThat(file.lines().map(line -> line.replaceFirst("[:;].*", "")).distinct())
                .containsExactlyInAnyOrder(
                        "BEGIN", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS", "END");
    }

    @Test
    void the_same_deadlines_are_the_same_file_whenever_it_is_fetched() {
        assertThat(FeedFile.file(List.of(DAY), "x")).isEqualTo(FeedFile.file(List.of(DAY), "x"));
        assertThat(FeedFile.file(List.of(), "x")).doesNotContain("VEVENT");
    }
}
