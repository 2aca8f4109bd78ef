package org.aval.service.exhibits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.vault.KeyPart;
import org.aval.service.incidents.ReceiptDoor;

/**
 * Where a reporter adds a file with the code of the receipt, without an account. Like the report itself it leaves no line
 * in the journal of commands, and its chain of custody begins when somebody inside has it in hand.
 */
@Stateless
@PermitAll
public class ReporterFiles {

    @Inject
    ReceiptDoor door;

    @Inject
    Exhibits exhibits;

    @Inject
    ExhibitRows rows;

    /** Would a file be taken in? Asked before it is read. @throws org.aval.domain.shared.Refusal when it would not */
    public void awaits(String page, String code) {
        ready(page, code);
    }

    /** Takes in what a reporter sent. @throws org.aval.domain.shared.Refusal with what is wrong; nothing stays then */
    public void send(String page, String code, String name, String note, Arrived arrived) {
        ReceiptDoor.Held held = ready(page, code);
        exhibits.take(
                new Place(held.incident(), KeyPart.DIALOGUE, held.holder()), Brought.file(name, note), "", arrived);
    }

    /** What the reporter sent so far: by which name, about how large, on which day. */
    public List<SentFile> sent(String code) {
        ReceiptDoor.Held held = door.open(code);
        return rows.sent(held.incident(), held.holder());
    }

    private ReceiptDoor.Held ready(String page, String code) {
        ReceiptDoor.Held held = door.open(page, code);
        exhibits.held(held.incident(), held.state()).mayReceive().orRefuse();
        return held;
    }
}
