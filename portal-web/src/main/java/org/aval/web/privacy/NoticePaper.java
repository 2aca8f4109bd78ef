package org.aval.web.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.privacy.LetterRef;
import org.aval.service.privacy.NoticeDesk;
import org.aval.web.shared.Query;

/** A notice that was written out, sealed, byte for byte the same each time. */
@WebServlet("/privacy/notice.pdf")
public class NoticePaper extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NoticeDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] paper = desk.paper(new LetterRef(Query.id(request, "case"), Query.id(request, "id"), 0));
            response.setContentType("application/pdf");
            response.setContentLength(paper.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"avis.pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(paper);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
