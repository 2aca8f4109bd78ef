package org.aval.domain.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID PRIYA = UUID.randomUUID();
    private static final Act ACT = new Act(
            new Actor(PRIYA, "VB10012", Set.of(Role.EMPLOYEE)), Instant.parse("2026-11-21T14:00:00Z"), TODAY, "");
    private static final SpeechFacts FACTS =
            new SpeechFacts(UUID.randomUUID(), PRIYA, LocalDate.of(2026, 6, 1), true, false);

    @Test
    void a_holder_notes_what_was_said_today_or_before() {
        assertThat(Speech.note(note(TODAY, ""), FACTS, ACT).getSaidOn()).isEqualTo(TODAY);
        refused("mandates.speech.notSaidYet", () -> Speech.note(note(TODAY.plusDays(1), ""), FACTS, ACT));
        refused("mandates.speech.beforeTheMandate", () -> Speech.note(note(LocalDate.of(2026, 5, 31), ""), FACTS, ACT));
    }

    @Test
    void nobody_notes_under_the_mandate_of_somebody_else() {
        SpeechFacts others = new SpeechFacts(FACTS.mandate(), UUID.randomUUID(), FACTS.mandateBegan(), true, false);
        refused("mandates.speech.notYours", () -> Speech.note(note(TODAY, ""), others, ACT));
    }

    @Test
    void a_line_is_corrected_by_another_line_once() {
        Speech first = Speech.note(note(TODAY, ""), FACTS, ACT);
        Speech better = first.correct(note(TODAY.minusDays(1), ""), FACTS, ACT);
        assertThat(better.getReplaces()).isEqualTo(first.getId());
        SpeechFacts again = new SpeechFacts(FACTS.mandate(), PRIYA, FACTS.mandateBegan(), true, true);
        refused("mandates.speech.replacedAlready", () -> first.correct(note(TODAY, ""), again, ACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"radio", "ftp://a.example/b", "javascript:alert(1)", "https://", "https://a b"})
    void a_link_is_one_that_opens_in_a_browser(String link) {
        refused("mandates.speech.noLink", () -> Speech.note(note(TODAY, link), FACTS, ACT));
    }

    @Test
    void a_link_may_be_left_out_or_lead_to_the_web() {
        assertThat(Speech.note(note(TODAY, " https://radio.example/emission "), FACTS, ACT)
                        .getLink())
                .isEqualTo("https://radio.example/emission");
    }

    private static SpeechNote note(LocalDate saidOn, String link) {
        return new SpeechNote(
                SpeechKind.INTERVIEW, Platform.RADIO, "VACCINATION", saidOn, "Le 6 à 9", "Rappel du vaccin", link);
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
