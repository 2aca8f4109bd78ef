package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.aval.domain.privacy.NoticeLetter;
import org.aval.domain.shared.Refusal;
import org.aval.policies.seal.PdfSeal;
import org.aval.service.privacy.NoticeLetters.Part;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;

/**
 * The paper of a notice: sealed when it is first asked for, with the proof that it was written out. The proof tells whoever
 * holds the paper when that was and by whom, and nothing of the case: its record is the letter, and no reason is given.
 */
@Dependent
class NoticePapers {

    @Inject
    NoticeLetters letters;

    @Inject
    Seals seals;

    /** The same bytes each time. */
    byte[] of(NoticeLetter letter) {
        return seals.once(
                new SealOrder("NOTICE", letter.getId(), "", letter.getLanguage()).proving("notice_letter_journal"),
                () -> standing(letter),
                ready -> PdfSeal.completed(written(letter), ready),
                made -> letters.keepSealed(letter, made));
    }

    /** One that was sealed as it was written out, before papers waited for their proof, is handed out as it was. */
    private List<byte[]> standing(NoticeLetter letter) {
        Optional<byte[]> sealed = letters.read(letter, Part.SEALED);
        return sealed.isEmpty() && letters.print(letter).equals(letter.getSha256())
                ? List.of(written(letter))
                : sealed.stream().toList();
    }

    private byte[] written(NoticeLetter letter) {
        return letters.read(letter, Part.PAPER).orElseThrow(() -> new Refusal("incidents.unknown"));
    }
}
