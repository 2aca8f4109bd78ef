package org.aval.web.mandates;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.MandatePaperDesk;
import org.aval.service.mandates.MandatePaperDesk.Paper;
import org.aval.web.shared.Query;

/** Hands a paper of a mandate over as a file. What one may not read does not exist. */
abstract class MandatePaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    MandatePaperDesk desk;

    /** Which paper of a mandate. @throws Refusal to whom it does not concern */
    abstract Paper paper(UUID id, String language);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Paper paper = paper(Query.id(request, "id"), request.getParameter("language"));
            response.setContentType("application/pdf");
            response.setContentLength(paper.bytes().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(paper.bytes());
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
