package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aval.domain.privacy.PrivacyTrack;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.incidents.CaseCaller;

/** The only way to a track: behind the walls of its case. What does not open answers as what does not exist. */
@Dependent
class TrackDoor {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    Clock clock;

    /** A track that opened, and to whom. */
    record Opened(PrivacyTrack track, Actor reader) {}

    /** Who asks. @throws Refusal when it is not the privacy officer any more */
    Actor reader() {
        Actor reader = caller.identified();
        if (!reader.is(Role.PRIVACY)) {
            throw new Refusal("privacy.notYourOffice");
        }
        return reader;
    }

    /** The track of a case; the opening is written down with those of the case. */
    Opened open(UUID incident) {
        Actor reader = reader();
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        """
                        select t.id from privacy_track t
                         where t.incident_case_id = :incident and case_open_to(:incident, asker(), asker_mark())""",
                        UUID.class)
                .setParameter("incident", incident)
                .getResultList();
        UUID id = found.stream().findFirst().orElseThrow(() -> new Refusal("incidents.unknown"));
        look(incident, reader);
        return new Opened(em.find(PrivacyTrack.class, id), reader);
    }

    /** The track as it was shown. */
    PrivacyTrack fresh(TrackRef shown) {
        PrivacyTrack track = open(shown.incident()).track();
        if (track.getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return track;
    }

    private void look(UUID incident, Actor reader) {
        em.createNativeQuery(
                        "select 1 from (select note_reading(:incident, :person, 'PRIVACY_OFFICER', 'PRIVACY', :at))"
                                + " noted")
                .setParameter("incident", incident)
                .setParameter("person", reader.person())
                .setParameter("at", clock.instant())
                .getSingleResult();
    }
}
