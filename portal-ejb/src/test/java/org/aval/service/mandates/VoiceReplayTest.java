package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * Whatever was decided when, and however late it was written down: the answer about a day, as it was known on another,
 * is what a replay of the journal gives, and what is written down later changes no answer about what was known before.
 */
class VoiceReplayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final int DAYS = 40;
    private static @Nullable House open;

    private int turn;

    /** A decision: to suspend or to reinstate, on which day it takes effect, and how many days later it is written down. */
    private record Decision(boolean suspends, LocalDate effective, LocalDate known) {}

    @BeforeContainer
    static void a_house() {
        open = House.open();
    }

    @AfterContainer
    static void end() {
        house().close();
    }

    private static House house() {
        return Objects.requireNonNull(open);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void an_answer_is_a_replay_of_the_journal(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 8) Integer> pauses,
            @ForAll @Size(min = 5, max = 5) List<@IntRange(min = 0, max = 6) Integer> late,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = DAYS) Integer> asked) {
        VoiceScene scene = new VoiceScene(house());
        UUID mandate = scene.given("VB10012", "TOPIC_EXPERT", FIRST, LAST, List.of("MENTAL_HEALTH"), List.of(channel()))
                .accepted();
        List<Decision> decisions = decisions(pauses, late);
        Instant known = VoiceScene.at(FIRST);
        for (int line = 0; line < decisions.size(); line++) {
            Decision decision = decisions.get(line);
            known = latest(known.plusSeconds(1), VoiceScene.at(decision.known()));
            scene.decided(mandate, line + 2, decision.suspends(), decision.effective(), known);
        }
        for (int i = 0; i + 1 < asked.size(); i += 2) {
            LocalDate day = FIRST.plusDays(asked.get(i));
            LocalDate told = FIRST.plusDays(asked.get(i + 1));
            assertThat(speaks(mandate, day, told))
                    .as(decisions + ": on " + day + " as known on " + told)
                    .isEqualTo(replayed(mandate, day, told));
        }
    }

    /** Suspended, reinstated, suspended again…: each takes effect after the one before, and is written down later. */
    private static List<Decision> decisions(List<Integer> pauses, List<Integer> late) {
        List<Decision> decisions = new ArrayList<>();
        LocalDate day = FIRST;
        for (int i = 0; i < pauses.size(); i++) {
            day = day.plusDays(pauses.get(i));
            decisions.add(new Decision(i % 2 == 0, day, day.plusDays(late.get(i))));
        }
        return decisions;
    }

    private boolean speaks(UUID mandate, LocalDate day, LocalDate told) {
        VoiceQuestion question = new VoiceQuestion(
                "MENTAL_HEALTH", Platform.valueOf(CHANNELS.get(turn % CHANNELS.size())), "fr", day, told);
        VoiceDesk desk = house().get(VoiceDesk.class);
        return house().as("VB10003", () -> desk.ask(question, "fr")).speaking().stream()
                .anyMatch(line -> line.mandate().equals(mandate));
    }

    /** The same, worked out of the lines of the journal alone, one after the other. */
    private static boolean replayed(UUID mandate, LocalDate day, LocalDate told) {
        boolean speaking = false;
        for (List<String> line : house().rows(
                        """
                        select step, effective_on from mandate_journal
                         where mandate_id = ? and at < (cast(? as date) + 1)::timestamp at time zone 'America/Toronto'
                         order by line""",
                        mandate,
                        told)) {
            if (!LocalDate.parse(line.get(1)).isAfter(day)) {
                speaking = switch (line.get(0)) {
                    case "ACCEPT", "REINSTATE", "RESTORE" -> true;
                    case "SUSPEND", "REVOKE" -> false;
                    default -> speaking;
                };
            }
        }
        return speaking && !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static final List<String> CHANNELS = List.of(
            "FACEBOOK",
            "INSTAGRAM",
            "THREADS",
            "X",
            "LINKEDIN",
            "YOUTUBE",
            "TIKTOK",
            "BLUESKY",
            "MASTODON",
            "PINTEREST",
            "REDDIT",
            "DISCORD",
            "TWITCH",
            "WIKIPEDIA",
            "PODCAST",
            "BLOG",
            "WEBSITE",
            "FORUM",
            "PRESS",
            "RADIO",
            "TV",
            "CONFERENCE",
            "REVIEW_SITE",
            "SNAPCHAT",
            "OTHER_SOCIAL",
            "PREPRINT_SERVER");

    /** Each try its own channel: nobody holds two mandates for one. */
    private String channel() {
        turn++;
        return CHANNELS.get(turn % CHANNELS.size());
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
