package org.aval.service.sample;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.sample.SampleFile.PersonLine;

/** The people of the sample as somebody who acts, by their places in its file. */
record SampleCast(Map<String, UUID> ids, Map<String, String> numbers) {

    static SampleCast of(SampleFile sample, Map<String, UUID> ids) {
        return new SampleCast(
                ids, sample.people().stream().collect(Collectors.toMap(PersonLine::id, PersonLine::staffNo)));
    }

    Actor actor(String place, Role role) {
        return new Actor(id(place), Objects.requireNonNull(numbers.get(place)), EnumSet.of(Role.EMPLOYEE, role));
    }

    UUID id(String place) {
        return Objects.requireNonNull(ids.get(place));
    }
}
