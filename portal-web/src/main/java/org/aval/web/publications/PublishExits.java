package org.aval.web.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aval.domain.publications.PublicationText;
import org.aval.service.publications.PostPlan;
import org.aval.service.publications.PublicationDesk;
import org.aval.service.publications.ReceiptDesk;
import org.aval.web.shared.Language;

/** What can come of an advice besides posting: a receipt, or a text sent for reading. */
@ApplicationScoped
public class PublishExits {

    @Inject
    ReceiptDesk receipts;

    @Inject
    PublicationDesk publications;

    @Inject
    Language language;

    /** Keeps a receipt, and leads to it. */
    String keep(PostPlan plan) {
        receipts.keep(plan, language.getCode());
        return "/publications/receipts?faces-redirect=true";
    }

    /** Sends the text for reading, and leads to where the answer will stand. */
    String send(PostPlan plan, PublicationText text) {
        return "/publications/publication?faces-redirect=true&id=" + publications.submit(plan, text);
    }
}
