package org.aval.web.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.aval.service.incidents.Receipt;
import org.aval.web.shared.Texts;

/** The file of a receipt, in the page itself: nothing is kept for it here, and no second request tells that it was taken. */
@Named("receiptFile")
@ApplicationScoped
public class ReceiptFile {

    private static final String FORM = "data:text/plain;charset=utf-8;base64,";

    @Inject
    Texts texts;

    /** Where the file is. */
    public String link(Receipt receipt) {
        return FORM + Base64.getEncoder().encodeToString(receipt.file().getBytes(StandardCharsets.UTF_8));
    }

    /** How it is called when it is kept: like nothing in particular. */
    public String getName() {
        return texts.of("incidents.receipt.file.name");
    }
}
