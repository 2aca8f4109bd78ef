package org.aval.service.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.sample.SampleCasesFile.SceneLine;
import org.aval.service.sample.SampleFile.Calendar;

/**
 * Where the sample's cases are played.
 *
 * @param now nothing is played after it, however early in the morning the sample moves in
 */
record SampleStage(SampleCast cast, Calendar calendar, ZoneId zone, Instant now) {

    /** Somebody's act in the office they hold in the sample. */
    Act act(SceneLine scene) {
        return act(scene.by(), scene.on(), scene.at());
    }

    Act act(String person, String on, String at) {
        LocalDate day = calendar.day(on);
        return new Act(cast.actor(person, office(person)), moment(on, at), day, "");
    }

    /** The portal's own act. */
    Act ofThePortal(String on, String at) {
        return new Act(Actor.PORTAL, moment(on, at), calendar.day(on), "");
    }

    Instant moment(String on, String at) {
        Instant told = calendar.day(on).atTime(LocalTime.parse(at)).atZone(zone).toInstant();
        return told.isAfter(now) ? now : told;
    }

    LocalDate day(String on) {
        return calendar.day(on);
    }

    UUID person(String place) {
        return cast.id(place);
    }

    private static Role office(String person) {
        return switch (person) {
            case "P06" -> Role.PRIVACY;
            case "P07" -> Role.ETHICS_SECRETARY;
            case "P08" -> Role.ETHICS_CHAIR;
            default -> Role.EMPLOYEE;
        };
    }
}
