package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.service.mandates.TopicInstallation;
import org.aval.service.sample.SampleFile.Calendar;

/** The sample's topics and mandates, brought to where they are by the same verbs as people use. */
@Dependent
class SampleMandates {

    /** The list of topics is kept in the portal since then. */
    private static final String TOPICS_SINCE = "2025-09-01";

    @Inject
    TopicInstallation topics;

    void moveIn(SampleFile sample, Calendar calendar, ZoneId zone) {
        LocalDate since = calendar.day(TOPICS_SINCE);
        topics.install(new Act(Actor.PORTAL, since.atTime(9, 0).atZone(zone).toInstant(), since, ""));
    }
}
