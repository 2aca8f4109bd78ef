package org.aval.domain.lessons;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a lesson: articles are cited where the decision is prepared, the lesson is drawn once it is taken. */
public enum LessonStep implements Step<LessonState> {
    BEGIN(LessonState.OPEN),
    CITE(null, LessonState.OPEN, LessonState.DRAWN),
    STRIKE(null, LessonState.OPEN, LessonState.DRAWN),
    DRAW(LessonState.DRAWN, LessonState.OPEN, LessonState.DRAWN);

    private final @Nullable LessonState to;
    private final Set<LessonState> from;

    LessonStep(@Nullable LessonState to, LessonState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<LessonState> from() {
        return from;
    }

    @Override
    public @Nullable LessonState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER, Role.ETHICS_CHAIR);
    }
}
