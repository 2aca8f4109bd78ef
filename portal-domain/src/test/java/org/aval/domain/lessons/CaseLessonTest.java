package org.aval.domain.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case cites what was in force then, and something is learnt from it once it is decided. */
class CaseLessonTest {

    private static final UUID CHARTER = UUID.randomUUID();
    private static final Set<CaseState> CITING = EnumSet.of(
            CaseState.TRIAGED,
            CaseState.CONTAINMENT,
            CaseState.UNIT_HANDLING,
            CaseState.INVESTIGATION,
            CaseState.CONTRADICTORY,
            CaseState.COMMITTEE,
            CaseState.DECIDED,
            CaseState.ACTIONS,
            CaseState.REVIEW_REQUESTED);
    private static final Set<CaseState> DRAWING = EnumSet.of(CaseState.DECIDED, CaseState.ACTIONS, CaseState.CLOSED);

    @Test
    void articles_are_cited_while_the_case_goes_on_and_a_lesson_is_drawn_once_it_is_decided() {
        for (CaseState state : CaseState.values()) {
            LessonFacts facts = facts(state, CHARTER);
            Actor secretary = act(Role.ETHICS_SECRETARY).by();
            assertThat(CaseLesson.citing(LessonStep.CITE, secretary, facts).granted())
                    .as("%s", state)
                    .isEqualTo(CITING.contains(state));
            assertThat(CaseLesson.drawing(secretary, facts).granted())
                    .as("%s", state)
                    .isEqualTo(DRAWING.contains(state));
        }
    }

    @Test
    void what_is_cited_is_kept_with_its_version_when_another_charter_comes() {
        CaseLesson lesson = CaseLesson.begin(UUID.randomUUID(), act(Role.ETHICS_SECRETARY));
        lesson.cite("A4", facts(CaseState.INVESTIGATION, CHARTER), act(Role.ETHICS_SECRETARY));
        UUID next = UUID.randomUUID();
        refuses(
                "lessons.citedAlready",
                () -> lesson.cite("A4", facts(CaseState.COMMITTEE, next), act(Role.ETHICS_SECRETARY)));
        lesson.cite("A7", facts(CaseState.COMMITTEE, next), act(Role.ETHICS_CHAIR));
        assertThat(lesson.getCitations()).extracting(Citation::charterVersion).containsExactly(CHARTER, next);
        refuses(
                "lessons.notInForce",
                () -> lesson.cite("A99", facts(CaseState.COMMITTEE, CHARTER), act(Role.ETHICS_SECRETARY)));
        refuses(
                "lessons.noCharter",
                () -> lesson.cite("A4", facts(CaseState.COMMITTEE, null), act(Role.ETHICS_SECRETARY)));
        lesson.strike("A4", facts(CaseState.COMMITTEE, CHARTER), act(Role.ETHICS_SECRETARY));
        refuses(
                "lessons.notCited",
                () -> lesson.strike("A4", facts(CaseState.COMMITTEE, CHARTER), act(Role.ETHICS_SECRETARY)));
        refuses(
                "lessons.notNow",
                () -> lesson.strike("A7", facts(CaseState.CLOSED, CHARTER), act(Role.ETHICS_SECRETARY)));
    }

    @Test
    void a_lesson_is_drawn_and_drawn_again_by_those_who_answer_for_cases() {
        CaseLesson lesson = CaseLesson.begin(UUID.randomUUID(), act(Role.INTEGRITY_OFFICER));
        refuses(
                "lessons.notYet",
                () -> lesson.draw(RootCause.HABIT, facts(CaseState.COMMITTEE, CHARTER), act(Role.INTEGRITY_OFFICER)));
        lesson.draw(RootCause.HABIT, facts(CaseState.DECIDED, CHARTER), act(Role.INTEGRITY_OFFICER));
        lesson.draw(RootCause.TOOL, facts(CaseState.CLOSED, CHARTER), act(Role.ETHICS_CHAIR));
        assertThat(lesson.getState()).isEqualTo(LessonState.DRAWN);
        assertThat(lesson.getRootCause()).isEqualTo(RootCause.TOOL);
        assertThat(lesson.getJournal()).hasSize(3).allMatch(line -> line.motive()
                .isEmpty());
        for (Role role : Role.values()) {
            boolean theirs = LessonStep.DRAW.by().contains(role);
            assertThat(CaseLesson.drawing(act(role).by(), facts(CaseState.DECIDED, CHARTER))
                            .granted())
                    .as("%s", role)
                    .isEqualTo(theirs);
        }
        refuses("lessons.notYourOffice", () -> CaseLesson.begin(UUID.randomUUID(), act(Role.PRIVACY)));
    }

    private static LessonFacts facts(CaseState state, @Nullable UUID charter) {
        return new LessonFacts(state, charter, charter == null ? Set.of() : Set.of("A4", "A7"));
    }

    private static Act act(Role role) {
        return new Act(
                new Actor(UUID.randomUUID(), "VB1", Set.of(role)),
                Instant.parse("2026-11-21T15:00:00Z"),
                LocalDate.of(2026, 11, 21),
                "");
    }

    private static void refuses(String why, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
