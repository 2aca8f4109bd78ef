package org.aval.web.mandates;

import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import org.aval.service.mandates.MandatePaperDesk.Paper;

/** The letter of a mandate. */
@WebServlet("/mandates/letter.pdf")
public class MandateLetterDownload extends MandatePaperDownload {

    private static final long serialVersionUID = 1L;

    @Override
    Paper paper(UUID id, String language) {
        return desk.letter(id, language);
    }
}
