package org.aval.service.lessons;

import java.io.Serializable;
import java.util.UUID;

/**
 * The lesson of a case as it was shown; not a bare number, for the reason of {@code CaseRef}.
 *
 * @param version of the lesson, none while there is no lesson yet
 */
public record LessonRef(UUID incident, int version) implements Serializable {

    /** Nobody cited anything yet. */
    public static final int NONE = -1;
}
