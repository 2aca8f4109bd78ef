package org.aval.domain.lessons;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is learnt from a case. It cites articles of the charter that was in force on the day of the facts, and keeps them when
 * another charter comes; once there is a decision it says why it came to it. Words are sealed beside it.
 */
@Entity
public class CaseLesson {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_case_id", nullable = false)
    private UUID incident;

    @Enumerated(EnumType.STRING)
    private LessonState state = LessonState.OPEN;

    @Enumerated(EnumType.STRING)
    @Nullable
    private RootCause rootCause;

    @ElementCollection
    @CollectionTable(name = "case_citation", joinColumns = @JoinColumn(name = "case_lesson_id"))
    @OrderColumn(name = "line")
    private List<Citation> citations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_lesson_journal", joinColumns = @JoinColumn(name = "case_lesson_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected CaseLesson() {
        // for Jakarta Persistence
    }

    /** Somebody begins to say what a case is about, or what is learnt from it. */
    public static CaseLesson begin(UUID incident, Act act) {
        mayTake(LessonStep.BEGIN, act.by()).orRefuse();
        CaseLesson lesson = new CaseLesson();
        lesson.id = UUID.randomUUID();
        lesson.incident = incident;
        lesson.journal.add(JournalEntry.of(LessonStep.BEGIN, null, LessonState.OPEN, act));
        return lesson;
    }

    /** It was about this article. */
    public void cite(String article, LessonFacts facts, Act act) {
        citing(LessonStep.CITE, act.by(), facts)
                .and(() -> Verdict.unless(!facts.articles().contains(article), "lessons.notInForce"))
                .and(() -> Verdict.unless(isCited(article), "lessons.citedAlready"))
                .orRefuse();
        citations.add(new Citation(Objects.requireNonNull(facts.charterVersion()), article, act.effectiveOn()));
        take(LessonStep.CITE, act);
    }

    /** It was not about this article after all. */
    public void strike(String article, LessonFacts facts, Act act) {
        citing(LessonStep.STRIKE, act.by(), facts)
                .and(() -> Verdict.unless(!isCited(article), "lessons.notCited"))
                .orRefuse();
        citations.removeIf(one -> one.article().equals(article));
        take(LessonStep.STRIKE, act);
    }

    /** Why it came to it; the words are kept elsewhere. */
    public void draw(RootCause cause, LessonFacts facts, Act act) {
        drawing(act.by(), facts).orRefuse();
        rootCause = cause;
        take(LessonStep.DRAW, act);
    }

    /** May this person say what the case is about, now? */
    public static Verdict citing(LessonStep step, Actor actor, LessonFacts facts) {
        return mayTake(step, actor)
                .and(() -> Verdict.unless(!facts.isLookedInto(), "lessons.notNow"))
                .and(() -> Verdict.unless(facts.charterVersion() == null, "lessons.noCharter"));
    }

    /** May this person say what is learnt from the case, now? */
    public static Verdict drawing(Actor actor, LessonFacts facts) {
        return mayTake(LessonStep.DRAW, actor).and(() -> Verdict.unless(!facts.isLearntFrom(), "lessons.notYet"));
    }

    private static Verdict mayTake(LessonStep step, Actor actor) {
        return Verdict.unless(step.by().stream().noneMatch(actor::is), "lessons.notYourOffice");
    }

    private void take(LessonStep step, Act act) {
        LessonState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public boolean isCited(String article) {
        return citations.stream().anyMatch(one -> one.article().equals(article));
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public UUID getIncident() {
        return incident;
    }

    public LessonState getState() {
        return state;
    }

    public @Nullable RootCause getRootCause() {
        return rootCause;
    }

    public List<Citation> getCitations() {
        return List.copyOf(citations);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
