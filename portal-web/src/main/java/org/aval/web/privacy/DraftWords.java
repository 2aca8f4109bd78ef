package org.aval.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aval.domain.privacy.NoticeState;
import org.aval.domain.privacy.NoticeStep;
import org.aval.domain.shared.Verdict;
import org.aval.policies.jurisdictions.LegalSources;
import org.aval.service.privacy.DraftLine;
import org.aval.service.privacy.LetterRow;
import org.aval.service.privacy.NoticeDraft;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Look;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** How a notice is told: which one it is, what it says, what it lacks, what became of it. */
@Named("draftWords")
@ApplicationScoped
public class DraftWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    /** Which text of law asks for it, and how far it was checked. */
    public String source(NoticeDraft draft) {
        String said = LegalSources.find(draft.template().source())
                .map(source -> source.text(texts.language()))
                .orElse(draft.template().source());
        return texts.of("privacy.source." + draft.template().flag(), said);
    }

    /** Which one would be written out now. */
    public String phase(int phase) {
        return phase == 1
                ? texts.of("privacy.draft.first")
                : texts.of("privacy.draft.supplement", String.valueOf(phase - 1));
    }

    /** The label of an item, with its number in the text. */
    public String label(DraftLine line) {
        return line.number().isEmpty() ? line.label() : texts.of("privacy.draft.item", line.number(), line.label());
    }

    /** What follows from an item about which nothing is known yet. */
    public String gap(NoticeDraft draft) {
        return texts.of(draft.template().gaps() ? "privacy.draft.toFollow" : "privacy.draft.missing");
    }

    /** Where a notice stands. */
    public Look standing(NoticeDraft draft) {
        if (draft.isTold()) {
            return new Look("force", texts.label(NoticeState.SENT));
        }
        return waiting(draft).isPresent()
                ? new Look("progress", texts.label(NoticeState.KEPT))
                : new Look(draft.missing() == 0 ? "progress" : "todo", texts.of("privacy.draft.gaps", draft.missing()));
    }

    /** What became of one that was written out. */
    public String story(LetterRow letter) {
        return letter.sentAt() == null
                ? texts.of("privacy.draft.kept", letter.keptAt(), letter.template())
                : texts.of("privacy.draft.sent", letter.sentAt(), texts.label(Objects.requireNonNull(letter.way())));
    }

    /** By what the sealed paper is known. */
    public String print(LetterRow letter) {
        return letter.sha256().isEmpty()
                ? texts.of("privacy.draft.unsealed")
                : texts.of("privacy.draft.hash", letter.sha256());
    }

    Decision keeping(NoticeDraft draft) {
        return decisions.of(NoticeStep.KEEP, draft.keeping());
    }

    Decision sending(NoticeDraft draft) {
        return decisions.of(NoticeStep.SEND, Verdict.unless(waiting(draft).isEmpty(), "privacy.noLetter"));
    }

    /** The one that waits to leave. */
    static Optional<LetterRow> waiting(NoticeDraft draft) {
        return draft.letters().stream()
                .filter(letter -> letter.state() == NoticeState.KEPT)
                .findFirst();
    }

    /** The languages a notice is written out in. */
    List<Option> languages() {
        return List.of(new Option("fr", texts.of("privacy.draft.fr")), new Option("en", texts.of("privacy.draft.en")));
    }

    String language() {
        return texts.language();
    }
}
