package org.aval.service.privacy;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.NoticeMatter;
import org.aval.domain.privacy.NoticeState;
import org.aval.domain.shared.Verdict;
import org.aval.policies.jurisdictions.NoticeTemplate;

/**
 * A notice as it would be written out now.
 *
 * @param track the version of the legal question it was composed from
 * @param phase 1 for the first one to this addressee, then its supplements
 * @param lines item by item, in the order of the text
 * @param letters what was written out before, the latest first
 */
public record NoticeDraft(
        UUID incident,
        String reference,
        int track,
        Addressee addressee,
        NoticeTemplate template,
        int phase,
        boolean due,
        List<DraftLine> lines,
        NoticeMatter matter,
        Verdict keeping,
        List<LetterRow> letters)
        implements Serializable {

    public NoticeDraft {
        lines = List.copyOf(lines);
        letters = List.copyOf(letters);
    }

    /** How many items nothing is known about yet. */
    public int missing() {
        return matter.missing();
    }

    /** Has one left? */
    public boolean isTold() {
        return letters.stream().anyMatch(letter -> letter.state() == NoticeState.SENT);
    }
}
