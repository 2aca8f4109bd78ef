package org.aval.domain.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads assessments in the order they were made: the last one for a link and an activity counts. */
record Judged(List<Assessment> assessments) {

    List<Assessment> now() {
        List<Assessment> now = new ArrayList<>();
        for (Assessment one : assessments) {
            now.removeIf(earlier -> earlier.isOf(one.link(), one.activityKind(), one.activity()));
            now.add(one);
        }
        return now;
    }

    @Nullable
    Assessment of(UUID link, ActivityKind kind, String activity) {
        return assessments.stream()
                .filter(one -> one.isOf(link, kind, activity))
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
