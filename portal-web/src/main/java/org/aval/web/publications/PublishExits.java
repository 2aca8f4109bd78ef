package org.aval.web.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.publications.PostPlan;
import org.aval.service.publications.PublicationDesk;
import org.aval.service.publications.ReceiptDesk;
import org.aval.web.shared.Answers;
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

    @Inject
    Answers answers;

    /** Keeps a receipt, and leads to it; or says beside the field which consent does not hold. */
    String keep(PostPlan plan, Wording wording) {
        try {
            receipts.keep(plan, wording.agreed(), language.getCode());
            answers.done("publications.receipt.kept");
            answers.keep();
            return "/publications/receipts?faces-redirect=true";
        } catch (Refusal no) {
            boolean about = String.valueOf(no.verdict().why()).startsWith("consents.");
            answers.refused(no.verdict(), about ? "agreed" : "");
            return null;
        }
    }

    /** Sends the text for reading, and leads to where the answer will stand; or says beside its field what is in the way. */
    String send(PostPlan plan, Wording wording) {
        try {
            UUID sent = publications.submit(plan, wording.read(), wording.agreed());
            answers.done("publications.sent");
            answers.keep();
            return "/publications/publication?faces-redirect=true&id=" + sent;
        } catch (Refusal no) {
            String why = String.valueOf(no.verdict().why());
            boolean about = why.startsWith("consents.") || "publications.consentMissing".equals(why);
            answers.refused(no.verdict(), about ? "consents" : "text");
            return null;
        }
    }
}
