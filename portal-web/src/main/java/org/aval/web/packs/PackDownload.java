package org.aval.web.packs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.packs.PackDesk;
import org.aval.service.packs.PackDesk.PackPaper;
import org.aval.web.shared.Query;

/** Hands a pack over as a file; each copy is written down. What one may not have does not exist. */
@WebServlet("/packs/file")
public class PackDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PackDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PackPaper paper = desk.download(Query.id(request, "id"));
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
