package org.aval.domain.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One respondent is heard: prepared, looked through, put, answered. */
class HearingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    private static final Actor SECRETARY = new Actor(UUID.randomUUID(), "VB10007", Set.of(Role.ETHICS_SECRETARY));
    private static final Actor HEARD = new Actor(UUID.randomUUID(), "VB10012", Set.of(Role.EMPLOYEE));
    private static final Actor OTHER = new Actor(UUID.randomUUID(), "VB10010", Set.of(Role.EMPLOYEE));
    private static final HearingFile LOOKED_INTO = new HearingFile(true, true, false);
    private static final HearingFile HEARING = new HearingFile(true, true, true);
    private static final HearingFile LATER = new HearingFile(true, false, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DRAFT    | REWRITE, SHOW, PUT
            PUT      | ANSWER, CHALLENGE, MINUTE
            ANSWERED | CHALLENGE, MINUTE
            """)
    void from_each_state_only_these_steps_open(HearingState state, String steps) {
        assertThat(EnumSet.allOf(HearingStep.class).stream()
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps);
    }

    @Test
    void only_a_respondent_is_heard_and_only_while_the_case_is_looked_into() {
        refused("hearings.onlyRespondents", () -> prepared(new HearingFile(false, true, true), SECRETARY));
        refused("hearings.notNow", () -> prepared(LATER, SECRETARY));
        refused("hearings.notYourOffice", () -> prepared(HEARING, OTHER));
    }

    @Test
    void nothing_is_put_while_a_clue_was_not_looked_at() {
        Hearing hearing = prepared(LOOKED_INTO, SECRETARY);
        Set<String> clues = Set.of("NAME Bouchard", "TIME 21 h 40");
        refused("hearings.hearFirst", () -> hearing.put(DUE, Set.of(), Set.of(), act(SECRETARY), LOOKED_INTO));
        refused("hearings.notNow", () -> hearing.put(DUE, Set.of(), Set.of(), act(SECRETARY), LATER));
        refused(
                "hearings.notConfirmed",
                () -> hearing.put(DUE, clues, Set.of("TIME 21 h 40"), act(SECRETARY), HEARING));
        hearing.put(DUE, clues, clues, act(SECRETARY), HEARING);
        assertThat(hearing.getDueOn()).isEqualTo(DUE);
    }

    @Test
    void who_is_heard_answers_once_and_nobody_in_their_place() {
        Hearing hearing = prepared(LOOKED_INTO, SECRETARY);
        hearing.put(DUE, Set.of(), Set.of(), act(SECRETARY), HEARING);
        refused("hearings.notYourOffice", () -> hearing.answer(act(SECRETARY), HEARING));
        refused("hearings.notYourOffice", () -> hearing.challenge(act(OTHER), HEARING));
        refused("hearings.over", () -> hearing.answer(act(HEARD), LATER));
        hearing.answer(act(HEARD), HEARING);
        refused("hearings.wrongState", () -> hearing.answer(act(HEARD), HEARING));
        hearing.challenge(act(HEARD), LATER);
        assertThat(hearing.getJournal()).extracting(JournalEntry::motive).containsOnly("");
        assertThat(hearing.getJournal())
                .extracting(JournalEntry::actedAs)
                .containsExactly("ETHICS_SECRETARY", "ETHICS_SECRETARY", "EMPLOYEE", "EMPLOYEE");
    }

    private static Hearing prepared(HearingFile file, Actor by) {
        return Hearing.prepare(UUID.randomUUID(), HEARD.person(), act(by), file);
    }

    private static Act act(Actor by) {
        return new Act(by, Instant.parse("2026-11-21T15:00:00Z"), TODAY, "");
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
