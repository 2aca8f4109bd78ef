package org.aval.domain.lessons;

/** Where the lesson of a case stands. */
public enum LessonState {
    OPEN,
    DRAWN
}
