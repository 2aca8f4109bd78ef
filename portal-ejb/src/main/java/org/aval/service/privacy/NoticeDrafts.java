package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.NoticeLetter;
import org.aval.domain.privacy.NoticeMatter;
import org.aval.domain.privacy.NoticeState;
import org.aval.domain.privacy.PrivacyTrack;
import org.aval.domain.shared.Refusal;
import org.aval.policies.jurisdictions.NoticeTemplate;
import org.aval.policies.jurisdictions.NoticeTemplates;
import org.aval.service.shared.Acts;

/** Composes each notice from the one model: what is known, and by name what is not. */
@Dependent
class NoticeDrafts {

    @Inject
    TrackTexts texts;

    @Inject
    TrackHours hours;

    @Inject
    NoticeWords words;

    @Inject
    NoticeLetters letters;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /** Every notice of a track, none before the question is answered with yes. */
    List<NoticeDraft> all(PrivacyTrack track, String reference, String language) {
        return track.addressees().stream()
                .sorted()
                .map(to -> of(track, reference, to, language))
                .toList();
    }

    /** The notice to one addressee. @throws Refusal when nobody tells this one */
    NoticeDraft of(PrivacyTrack track, String reference, Addressee to, String language) {
        if (!track.addressees().contains(to)) {
            throw new Refusal("privacy.notDue");
        }
        NoticeTemplate template = NoticeTemplates.of(Objects.requireNonNull(track.getRegime()), to.name());
        Map<String, String> written = texts.read(track.getId());
        List<LetterRow> before = letters.of(track.getId(), to);
        int phase = 1
                + (int) before.stream()
                        .filter(one -> one.state() == NoticeState.SENT)
                        .count();
        boolean late = phase == 1 && to.isAuthority() && isLate(track);
        List<DraftLine> lines = words.lines(template, track, written, late, language);
        NoticeMatter matter = matter(template, lines, written, late);
        return new NoticeDraft(
                track.getIncident(),
                reference,
                track.getVersion(),
                to,
                template,
                phase,
                track.missing().contains(to),
                lines,
                matter,
                NoticeLetter.mayKeep(track, to, matter, acts.now("")),
                before);
    }

    private boolean isLate(PrivacyTrack track) {
        return hours.clock(track.getAwareAt(), track.authoritiesTold().orElse(null))
                .isLate(clock.instant());
    }

    private static NoticeMatter matter(
            NoticeTemplate template, List<DraftLine> lines, Map<String, String> written, boolean late) {
        return new NoticeMatter(
                (int) lines.stream().filter(DraftLine::isMissing).count(),
                isWritten(written, TrackField.CONTACT),
                template.gaps(),
                late,
                isWritten(written, TrackField.LATE),
                isWritten(written, TrackField.PUBLIC_REASON));
    }

    private static boolean isWritten(Map<String, String> written, TrackField field) {
        return !written.getOrDefault(field.name(), "").isBlank();
    }
}
