package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aval.domain.incidents.TextKind;

/** What those who work on a case write: kept sealed, and what goes to the reporter is told at the address they gave. */
@Dependent
class DeskWords {

    @Inject
    CaseTexts texts;

    @Inject
    Contacts contacts;

    /** Keeps it; what is empty leaves no trace. */
    void keep(CaseDoor.Opened opened, TextKind kind, String words) {
        texts.keep(
                opened.incident().getId(),
                kind,
                opened.holder(),
                opened.reader().staffNo(),
                words);
        if (kind == TextKind.MESSAGE && !words.isBlank()) {
            contacts.tell(opened.incident().getId());
        }
    }

    /** The last letter to the reporter: afterwards nobody writes to that address any more, and it is gone. */
    void keepLast(CaseDoor.Opened opened, String letter) {
        keep(opened, TextKind.MESSAGE, letter);
        contacts.erase(opened.incident().getId());
    }
}
