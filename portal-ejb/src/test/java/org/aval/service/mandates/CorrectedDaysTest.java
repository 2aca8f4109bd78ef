package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Refusal;
import org.aval.service.house.House;
import org.aval.service.shared.PageRequest;

/**
 * Days of a mandate are corrected, it is suspended and reinstated, in any order and on following days: the answer about a
 * day is a replay of the journal and of the days that were known then, and a correction written down today changes the
 * answers of today, never what was known yesterday.
 */
class CorrectedDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 10);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 21);
    private static final String KARIM = "VB10002";

    /** Which day is asked about, as it was known on which. */
    private record Asked(LocalDate day, LocalDate told) {}

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void an_answer_is_a_replay_whatever_is_corrected_later(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 3) Integer> steps,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(min = -25, max = 30) Integer> shifts,
            @ForAll @Size(min = 5, max = 5) List<@IntRange(max = 120) Integer> days) {
        try (House house = House.open()) {
            UUID mandate = new VoiceScene(house)
                    .given("VB10012", "TOPIC_EXPERT", FIRST, LAST, List.of("MENTAL_HEALTH"), List.of("CONFERENCE"))
                    .accepted();
            Map<Asked, Boolean> known = new LinkedHashMap<>();
            List<Integer> all = new ArrayList<>(steps);
            all.add(2);
            for (int turn = 0; turn < all.size(); turn++) {
                LocalDate today = BEGUN.plusDays(turn);
                known.putAll(answers(house, mandate, today, days));
                house.clock().forward(Duration.ofDays(1));
                step(house, mandate, all.get(turn), shifts.get(turn), today.plusDays(1));
            }
            assertThat(known.keySet().stream().map(Asked::told).distinct()).hasSize(all.size());
            known.forEach((asked, answer) -> assertThat(speaks(house, mandate, asked))
                    .as(all + " " + shifts + ": " + asked)
                    .isEqualTo(answer));
            answers(house, mandate, BEGUN.plusDays(all.size()), days);
        }
    }

    /** The answers of today, each of them what the journal says. */
    private static Map<Asked, Boolean> answers(House house, UUID mandate, LocalDate today, List<Integer> days) {
        Map<Asked, Boolean> answers = new LinkedHashMap<>();
        for (int later : days) {
            Asked asked = new Asked(FIRST.plusDays(later), today);
            boolean speaks = speaks(house, mandate, asked);
            assertThat(speaks).as(String.valueOf(asked)).isEqualTo(replayed(house, mandate, asked));
            assertThat(stands(house, mandate, asked))
                    .as("in the register, " + asked)
                    .isEqualTo(speaks);
            answers.put(asked, speaks);
        }
        return answers;
    }

    /** Does the register of that day show it, as it was known then? */
    private static boolean stands(House house, UUID mandate, Asked asked) {
        MandateRegister register = house.get(MandateRegister.class);
        MandateFilter then = new MandateFilter(
                null, null, null, null, null, null, null, "VB10012", asked.day(), asked.told(), MandateOrder.HOLDER);
        return house.as(KARIM, () -> register.list(then, PageRequest.FIRST, "fr")).rows().stream()
                .anyMatch(row -> row.id().equals(mandate));
    }

    /** What the state of the mandate refuses is not done. */
    private static void step(House house, UUID mandate, int step, int shift, LocalDate today) {
        MandateDesk desk = house.get(MandateDesk.class);
        int version = Integer.parseInt(house.words("select version::text from mandate where id = ?", mandate)
                .get(0));
        try {
            house.as(KARIM, () -> {
                switch (step) {
                    case 0 -> desk.suspend(mandate, version, today.plusDays(10), "Une plainte");
                    case 1 -> desk.reinstate(mandate, version, "Sans suite");
                    case 2 -> desk.correct(
                            mandate, version, FIRST.plusDays(shift), LAST.minusDays(60 - shift), "Faute");
                    default -> desk.correct(mandate, version, FIRST, LAST.plusDays(shift), "Faute");
                }
            });
        } catch (Refusal no) {
            assertThat(no.verdict().why()).isIn("mandates.wrongState", "mandates.condition.tooLong");
        }
    }

    private static boolean speaks(House house, UUID mandate, Asked asked) {
        VoiceQuestion question =
                new VoiceQuestion("MENTAL_HEALTH", Platform.CONFERENCE, "fr", asked.day(), asked.told());
        VoiceDesk desk = house.get(VoiceDesk.class);
        return house.as("VB10003", () -> desk.ask(question, "fr")).speaking().stream()
                .anyMatch(line -> line.mandate().equals(mandate));
    }

    /** Day by day: what was done by then that counts for that day, within the days that were known then. */
    private static boolean replayed(House house, UUID mandate, Asked asked) {
        boolean speaking = false;
        for (List<String> line : house.rows(
                """
                select step, effective_on from mandate_journal
                 where mandate_id = ? and at < (cast(? as date) + 1)::timestamp at time zone 'America/Toronto' order by line""",
                mandate,
                asked.told())) {
            if (!LocalDate.parse(line.get(1)).isAfter(asked.day())) {
                speaking = switch (line.get(0)) {
                    case "ACCEPT", "REINSTATE", "RESTORE" -> true;
                    case "SUSPEND" -> false;
                    default -> speaking;
                };
            }
        }
        return speaking
                && house.words(
                                """
                                select (cast(? as date) between t.starts_on and t.ends_on)::text
                                  from mandate_term t join mandate_journal j on j.mandate_id = t.mandate_id and j.line = t.line
                                 where t.mandate_id = ? and j.at < (cast(? as date) + 1)::timestamp at time zone 'America/Toronto'
                                 order by t.line desc limit 1""",
                                asked.day(),
                                mandate,
                                asked.told())
                        .contains("true");
    }
}
