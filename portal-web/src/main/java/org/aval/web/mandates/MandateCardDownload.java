package org.aval.web.mandates;

import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import org.aval.service.mandates.MandatePaperDesk.Paper;

/** The card of a mandate. */
@WebServlet("/mandates/card.pdf")
public class MandateCardDownload extends MandatePaperDownload {

    private static final long serialVersionUID = 1L;

    @Override
    Paper paper(UUID id, String language) {
        return desk.card(id, language);
    }
}
