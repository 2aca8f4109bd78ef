package org.aval.service.exhibits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.aval.domain.vault.KeyPart;
import org.aval.service.incidents.ReceiptDoor;

/**
 * Where a reporter adds a file with the code of the receipt, without an account. Like the report itself it leaves no line
 * in the journal of commands, and its chain of custody begins when somebody inside has it in hand.
 */
@Stateless
@PermitAll
public class ReporterFiles {

    /** The largest file that is taken from outside: it is held in memory, so that none of it is written to a disk in clear. */
    public static final int LARGEST = 8 << 20;

    @Inject
    ReceiptDoor door;

    @Inject
    Exhibits exhibits;

    /** Takes in what a reporter sends. @throws org.aval.domain.shared.Refusal with what is wrong; nothing stays then */
    public void send(String page, String code, String name, String note, byte[] content) {
        ReceiptDoor.Held held = door.open(page, code);
        exhibits.held(held.incident(), held.state()).mayReceive().orRefuse();
        exhibits.take(
                new Place(held.incident(), KeyPart.DIALOGUE, held.holder()),
                Brought.file(name, note),
                "",
                new ByteArrayInputStream(content),
                LARGEST);
    }
}
