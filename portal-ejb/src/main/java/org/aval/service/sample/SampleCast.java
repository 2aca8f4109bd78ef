package org.aval.service.sample;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;

/** The people of the sample as somebody who acts, by their places in its file. */
record SampleCast(Map<String, UUID> ids, Map<String, String> numbers) {

    Actor actor(String place, Role role) {
        return new Actor(id(place), Objects.requireNonNull(numbers.get(place)), Set.of(Role.EMPLOYEE, role));
    }

    UUID id(String place) {
        return Objects.requireNonNull(ids.get(place));
    }
}
