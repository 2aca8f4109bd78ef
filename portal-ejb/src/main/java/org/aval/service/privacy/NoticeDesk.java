package org.aval.service.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.NoticeLetter;
import org.aval.domain.privacy.NoticeOf;
import org.aval.domain.privacy.NoticeWay;
import org.aval.domain.privacy.PrivacyTrack;
import org.aval.domain.privacy.TrackStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.typeset.NoticeFacts;
import org.aval.policies.typeset.NoticePress;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;

/** The privacy officer writes the notices out, takes them as sealed papers, and says when and how they left. */
@Stateless
@RolesAllowed("PRIVACY")
public class NoticeDesk {

    private static final NoticePress PRESS = new NoticePress();

    @Inject
    TrackDoor door;

    @Inject
    TrackTexts texts;

    @Inject
    NoticeDrafts drafts;

    @Inject
    NoticeLetters letters;

    @Inject
    NoticePapers papers;

    @Inject
    Acts acts;

    @Inject
    InstitutionDesk institution;

    /** What the notices tell is written, once for all of them; what did not change is not written again. */
    @Command
    public void write(TrackRef shown, Map<TrackField, String> words) {
        PrivacyTrack track = door.fresh(shown);
        Act act = acts.now("");
        track.verdict(TrackStep.RECORD_NOTICE, act.by()).orRefuse();
        Map<String, String> before = texts.read(track.getId());
        words.forEach((field, said) -> {
            boolean changed = !said.strip().equals(before.getOrDefault(field.name(), ""));
            if (changed && field.isOfTheNotices()) {
                mayWrite(field, said);
                texts.keep(track.getId(), field.name(), said, act);
            }
        });
    }

    /** The notice is written out as it would leave now. */
    @Command
    public void keep(TrackRef shown, Addressee to, String language) {
        PrivacyTrack track = door.fresh(shown);
        Act act = acts.now("");
        NoticeDraft draft = drafts.of(track, "", to, language);
        String merged = NoticeData.of(draft, language);
        byte[] paper = pressed(draft, language, merged, act);
        NoticeOf of = new NoticeOf(to, draft.template().code(), draft.template().version(), language);
        NoticeLetter letter = new NoticeLetter(track, of, draft.phase(), draft.matter(), Sha256.of(paper), act);
        letters.replaceWaiting(track.getId(), to, act);
        letters.keep(letter, merged, paper);
    }

    /**
     * The paper of a notice that was written out: sealed once, then always the same bytes.
     *
     * @throws Refusal when there is none, or the case does not open
     */
    @Command
    public byte[] paper(LetterRef shown) {
        PrivacyTrack track = door.open(shown.incident()).track();
        return papers.of(letters.find(track.getId(), shown.letter()));
    }

    /**
     * The notice left; the first one stops the clock.
     *
     * @param proof by what it is shown: a receipt, a number, who was spoken to
     */
    @Command
    public void send(LetterRef shown, LocalDateTime sentAt, NoticeWay way, String proof) {
        PrivacyTrack track = door.open(shown.incident()).track();
        NoticeLetter letter = letters.find(track.getId(), shown.letter());
        if (letter.getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        if (proof.isBlank()) {
            throw new Refusal("privacy.proofMissing");
        }
        Act act = acts.now("");
        Instant moment = sentAt.atZone(institution.read().zone()).toInstant();
        letter.send(moment, way, act);
        if (!track.isTold(letter.getAddressee())) {
            track.told(letter.getAddressee(), moment, way, act);
        }
        letters.prove(letter, proof);
    }

    private byte[] pressed(NoticeDraft draft, String language, String merged, Act act) {
        return PRESS.press(new NoticeFacts(
                language,
                institution.read().name(language),
                draft.template().title(language),
                draft.addressee().name(),
                draft.phase(),
                act.at(),
                draft.lines().stream()
                        .map(line -> new NoticeFacts.Item(line.number(), line.label(), line.words()))
                        .toList(),
                merged));
    }

    /** What the register needs is never emptied again. */
    private static void mayWrite(TrackField field, String said) {
        if (field.isOfTheAnswer() && said.isBlank()) {
            throw new Refusal("privacy.wordsMissing");
        }
    }
}
