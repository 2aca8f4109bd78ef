package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.NoticeWay;
import org.aval.domain.privacy.PrivacyTrack;
import org.aval.domain.shared.Act;
import org.aval.policies.jurisdictions.BreachRegime;
import org.aval.policies.jurisdictions.BreachRegimes;

/** Brings in how the legal question of a case was answered before the portal was there. */
@Dependent
public class PrivacyInstallation {

    @PersistenceContext
    EntityManager em;

    @Inject
    TrackTexts texts;

    @Inject
    TrackPlace place;

    /** From when the institution was aware, and why it is so. */
    public void dateAwareness(UUID incident, Instant moment, String reasons, Act act) {
        PrivacyTrack track = of(incident);
        track.dateAwareness(moment, null, act);
        texts.keep(track.getId(), TrackField.AWARENESS.name(), reasons, act);
    }

    /** The question was answered. */
    public void answer(UUID incident, RiskAnswer answer, Act act) {
        PrivacyTrack track = of(incident);
        BreachRegime regime = BreachRegimes.of(place.code(), answer.kind().name());
        track.answer(PrivacyDesk.finding(answer, regime), act);
        PrivacyDesk.fields(regime)
                .forEach(
                        field -> texts.keep(track.getId(), field, answer.words().getOrDefault(field, ""), act));
    }

    /** A notice was sent. */
    public void told(UUID incident, Addressee addressee, Instant sentAt, NoticeWay way, Act act) {
        of(incident).told(addressee, sentAt, way, act);
    }

    /** Everybody was told. */
    public void close(UUID incident, Act act) {
        of(incident).close(act);
        em.flush();
    }

    private PrivacyTrack of(UUID incident) {
        return em.createQuery("select t from PrivacyTrack t where t.incident = :incident", PrivacyTrack.class)
                .setParameter("incident", incident)
                .getSingleResult();
    }
}
