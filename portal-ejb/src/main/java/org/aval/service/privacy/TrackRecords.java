package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.privacy.PrivacyTrack;
import org.aval.domain.privacy.TrackStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Timelines;

/** Puts together what the page of a track shows. */
@Dependent
class TrackRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    TrackTexts texts;

    @Inject
    TrackHours hours;

    @Inject
    TrackPlace place;

    @Inject
    Timelines timelines;

    @Inject
    Clock clock;

    TrackRecord of(TrackDoor.Opened opened) {
        PrivacyTrack track = opened.track();
        Tuple about = about(track);
        return new TrackRecord(
                track.getIncident(),
                track.getVersion(),
                Columns.text(about, "reference"),
                Columns.constant(about, "category", IncidentCategory.class),
                track.getState(),
                place.code(),
                hours.clock(track.getAwareAt(), track.authoritiesTold().orElse(null)),
                clock.instant(),
                about.get("known", Instant.class),
                track.getKind(),
                track.getRegime(),
                track.getRisk(),
                track.getPersons(),
                track.getResidents(),
                track.getDecidedAt(),
                track.getNotices(),
                track.missing(),
                hours.keptUntil(track.getAwareAt()),
                texts.read(track.getId()),
                verdicts(track, opened.reader()),
                timelines.of("privacy_track", track.getId()));
    }

    private static Map<TrackStep, Verdict> verdicts(PrivacyTrack track, Actor reader) {
        Map<TrackStep, Verdict> verdicts = new EnumMap<>(TrackStep.class);
        for (TrackStep step : TrackStep.values()) {
            verdicts.put(step, step == TrackStep.CLOSE ? track.closing(reader) : track.verdict(step, reader));
        }
        return verdicts;
    }

    private Tuple about(PrivacyTrack track) {
        return (Tuple) em.createNativeQuery(
                        """
                        select c.reference, c.category, privacy_known_at(c.id) as known
                          from incident_case c where c.id = :incident""",
                        Tuple.class)
                .setParameter("incident", track.getIncident())
                .getSingleResult();
    }
}
