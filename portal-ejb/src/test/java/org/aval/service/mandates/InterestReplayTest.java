package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.aval.domain.channels.Platform;
import org.aval.service.house.House;
import org.jspecify.annotations.Nullable;

/**
 * Whichever declarations came, were superseded and ended, and however late each was put in force: whether an expert speaks
 * on a day, as it was known on another, is what the last declaration of that day says that was known by then.
 */
class InterestReplayTest {

    private static final String EXPERT = "VB10012";
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 10);
    private static final int DAYS = 40;
    private static @Nullable House open;
    private static @Nullable UUID mandate;

    /** A declaration: from when, known since when, until when it stands, and whether it closes the topic. */
    private record Declared(LocalDate from, LocalDate known, LocalDate until, boolean closes, int turn) {}

    @BeforeContainer
    static void a_house() {
        open = House.open();
        mandate = new VoiceScene(house())
                .given(EXPERT, "TOPIC_EXPERT", FIRST, FIRST.plusDays(80), List.of("MENTAL_HEALTH"), List.of("PODCAST"))
                .accepted();
    }

    @AfterContainer
    static void end() {
        house().close();
    }

    private static House house() {
        return Objects.requireNonNull(open);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void an_expert_speaks_as_the_last_declaration_says(
            @ForAll @Size(min = 4, max = 4) List<@IntRange(max = DAYS) Integer> from,
            @ForAll @Size(min = 4, max = 4) List<@IntRange(max = 12) Integer> late,
            @ForAll @Size(min = 4, max = 4) List<@IntRange(min = 1, max = 30) Integer> lasting,
            @ForAll @Size(min = 4, max = 4) List<Boolean> closing,
            @ForAll @Size(min = 8, max = 8) List<@IntRange(max = DAYS) Integer> asked) {
        forget();
        List<Declared> all = new ArrayList<>();
        for (int turn = 0; turn < from.size(); turn++) {
            LocalDate day = FIRST.plusDays(from.get(turn));
            Declared one = new Declared(
                    day, day.plusDays(late.get(turn)), day.plusDays(lasting.get(turn)), closing.get(turn), turn);
            declare(one);
            all.add(one);
        }
        for (int i = 0; i + 1 < asked.size(); i += 2) {
            LocalDate day = FIRST.plusDays(asked.get(i));
            LocalDate told = FIRST.plusDays(asked.get(i + 1));
            assertThat(speaks(day, told))
                    .as(all + ": on " + day + " as known on " + told)
                    .isEqualTo(replayed(all, day, told));
        }
    }

    private static void declare(Declared one) {
        Instant known = VoiceScene.at(one.known()).plusSeconds(one.turn());
        new InterestScene(house())
                .signed(EXPERT, one.from(), known)
                .until(one.until())
                .on("MENTAL_HEALTH", one.closes() ? "MAJOR" : "MINOR")
                .inForce(one.from());
    }

    private boolean speaks(LocalDate day, LocalDate told) {
        VoiceQuestion question = new VoiceQuestion("MENTAL_HEALTH", Platform.PODCAST, "fr", day, told);
        VoiceDesk desk = house().get(VoiceDesk.class);
        return house().as("VB10003", () -> desk.ask(question, "fr")).speaking().stream()
                .anyMatch(line -> line.mandate().equals(mandate));
    }

    /** What she had declared before any of them closes nothing and stands longer. */
    private static boolean replayed(List<Declared> all, LocalDate day, LocalDate told) {
        return all.stream()
                .filter(one -> !one.from().isAfter(day) && !one.known().isAfter(told))
                .max(Comparator.comparing(Declared::from)
                        .thenComparing(Declared::known)
                        .thenComparing(Declared::turn))
                .map(one -> !one.closes() && !one.until().isBefore(day))
                .orElse(true);
    }

    /** The declarations of the try before. */
    private static void forget() {
        List<String> tables =
                List.of("interest_assessment", "declaration_journal", "interest_match", "interest_link", "declaration");
        String written = "(select id from declaration where reference like 'COI-2026-7%')";
        tables.forEach(table -> house().change("alter table " + table + " disable trigger user"));
        house().change("delete from interest_assessment where declaration_id in " + written);
        house().change("delete from declaration_journal where declaration_id in " + written);
        house().change("delete from interest_link where declaration_id in " + written);
        house().change("delete from declaration where reference like 'COI-2026-7%'");
        tables.forEach(table -> house().change("alter table " + table + " enable trigger user"));
    }
}
