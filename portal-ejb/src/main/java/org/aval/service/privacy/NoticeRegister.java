package org.aval.service.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.PrivacyTrack;
import org.aval.policies.jurisdictions.NoticeItem;

/** The notices of the legal question: as they would be written out now, and as they were. */
@Stateless
@RolesAllowed("PRIVACY")
public class NoticeRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    TrackDoor door;

    @Inject
    NoticeDrafts drafts;

    @Inject
    TrackTexts texts;

    /** Every notice of a case, in this language. @throws Refusal when the case does not open */
    public List<NoticeDraft> of(UUID incident, String language) {
        PrivacyTrack track = door.open(incident).track();
        return drafts.all(track, reference(incident), language);
    }

    /** The notice to one addressee. @throws Refusal when the case does not open, or nobody tells this one */
    public NoticeDraft draft(UUID incident, Addressee to, String language) {
        PrivacyTrack track = door.open(incident).track();
        return drafts.of(track, reference(incident), to, language);
    }

    /** What the notices of a case ask to be written, and what is. */
    public Map<TrackField, String> words(UUID incident) {
        PrivacyTrack track = door.open(incident).track();
        Map<String, String> written = texts.read(track.getId());
        Map<TrackField, String> words = new EnumMap<>(TrackField.class);
        asked(track).forEach(field -> words.put(field, written.getOrDefault(field.name(), "")));
        return words;
    }

    private Set<TrackField> asked(PrivacyTrack track) {
        Set<TrackField> asked = EnumSet.noneOf(TrackField.class);
        drafts.all(track, "", "fr").forEach(draft -> {
            draft.template().items().stream()
                    .map(NoticeItem::fields)
                    .flatMap(List::stream)
                    .filter(NoticeRegister::isWritten)
                    .map(TrackField::valueOf)
                    .filter(field -> field != TrackField.LATE || draft.matter().late())
                    .forEach(asked::add);
            if (draft.addressee() == Addressee.PUBLIC) {
                asked.add(TrackField.PUBLIC_REASON);
            }
        });
        return asked;
    }

    /** Is it written by somebody, and not known by itself? */
    private static boolean isWritten(String field) {
        return !Set.of("BODY", "AWARENESS", "PERSONS").contains(field);
    }

    private String reference(UUID incident) {
        return (String) em.createNativeQuery("select reference from incident_case where id = :id", String.class)
                .setParameter("id", incident)
                .getSingleResult();
    }
}
