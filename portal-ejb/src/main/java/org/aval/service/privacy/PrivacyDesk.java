package org.aval.service.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.NoticeWay;
import org.aval.domain.privacy.PersonsRule;
import org.aval.domain.privacy.PrivacyTrack;
import org.aval.domain.privacy.RiskFinding;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.policies.jurisdictions.BreachFactor;
import org.aval.policies.jurisdictions.BreachRegime;
import org.aval.policies.jurisdictions.BreachRegimes;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** The privacy officer answers the legal question of a case, and nobody else does. */
@Stateless
@RolesAllowed("PRIVACY")
public class PrivacyDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    TrackDoor door;

    @Inject
    TrackTexts texts;

    @Inject
    TrackPlace place;

    @Inject
    InstitutionDesk institution;

    /** The institution was aware at another moment; why is kept. */
    @Command
    public void dateAwareness(TrackRef shown, LocalDateTime moment, String reasons) {
        PrivacyTrack track = door.fresh(shown);
        Act act = acts.now("");
        written(reasons);
        track.dateAwareness(instant(moment), known(shown.incident()), act);
        texts.keep(track.getId(), TrackField.AWARENESS.name(), reasons, act);
    }

    /** The question is answered, with what was weighed. */
    @Command
    public void answer(TrackRef shown, RiskAnswer answer) {
        PrivacyTrack track = door.fresh(shown);
        BreachRegime regime = BreachRegimes.of(place.code(), answer.kind().name());
        fields(regime).forEach(field -> written(answer.words().getOrDefault(field, "")));
        Act act = acts.now("");
        track.answer(finding(answer, regime), act);
        fields(regime)
                .forEach(
                        field -> texts.keep(track.getId(), field, answer.words().getOrDefault(field, ""), act));
    }

    /** A notice was sent. */
    @Command
    public void told(TrackRef shown, Addressee addressee, LocalDateTime sentAt, NoticeWay way) {
        door.fresh(shown).told(addressee, instant(sentAt), way, acts.now(""));
    }

    /** Everybody was told: the track closes. */
    @Command
    public void close(TrackRef shown) {
        door.fresh(shown).close(acts.now(""));
    }

    /** New facts: the question is asked again. */
    @Command
    public void reopen(TrackRef shown, String reasons) {
        PrivacyTrack track = door.fresh(shown);
        Act act = acts.now("");
        written(reasons);
        track.reopen(act);
        texts.keep(track.getId(), TrackField.NEW_FACTS.name(), reasons, act);
    }

    /** What must be written with the answer: the fields of the register, and each factor the law names. */
    static List<String> fields(BreachRegime regime) {
        return Stream.concat(
                        Stream.of(TrackField.values())
                                .filter(TrackField::isOfTheAnswer)
                                .map(TrackField::name),
                        regime.factors().stream().map(BreachFactor::code))
                .toList();
    }

    static RiskFinding finding(RiskAnswer answer, BreachRegime regime) {
        return new RiskFinding(
                answer.kind(),
                regime.code(),
                PersonsRule.valueOf(regime.persons()),
                regime.authorities().stream().map(Addressee::valueOf).toList(),
                answer.risk(),
                answer.tellPersons(),
                answer.persons(),
                answer.residents());
    }

    private static void written(String words) {
        if (words.isBlank()) {
            throw new Refusal("privacy.wordsMissing");
        }
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(institution.read().zone()).toInstant();
    }

    private @Nullable Instant known(UUID incident) {
        return (Instant) em.createNativeQuery("select privacy_known_at(:incident)", Instant.class)
                .setParameter("incident", incident)
                .getSingleResult();
    }
}
