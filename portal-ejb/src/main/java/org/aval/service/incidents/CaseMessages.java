package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aval.domain.incidents.TextKind;

/** What is written into the dialogue with who reported outside the steps of a case: also when the case is over. */
@Dependent
public class CaseMessages {

    @Inject
    CaseTexts texts;

    /** The desk writes to who reported. */
    public void toReporter(CaseDoor.Opened opened, String words) {
        texts.keep(
                opened.incident().getId(),
                TextKind.MESSAGE,
                opened.holder(),
                opened.reader().staffNo(),
                words);
    }

    /** Whoever reported writes to the desk. */
    public void fromReporter(ReceiptDoor.Held held, String words) {
        texts.keep(held.incident(), TextKind.MESSAGE, held.holder(), CaseTexts.REPORTER, words);
    }

    /** The desk notes something in the file. */
    public void note(CaseDoor.Opened opened, String words) {
        texts.keep(
                opened.incident().getId(),
                TextKind.NOTE,
                opened.holder(),
                opened.reader().staffNo(),
                words);
    }
}
