package org.aval.web.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.publications.Receipt;
import org.aval.service.publications.ReceiptDesk;

/** publications/receipts.xhtml: my own receipts of what I asked before posting. */
@Named("receiptsPage")
@RequestScoped
public class ReceiptsPage {

    @Inject
    ReceiptDesk desk;

    private List<Receipt> list;

    public List<Receipt> getList() {
        if (list == null) {
            list = desk.mine();
        }
        return list;
    }
}
