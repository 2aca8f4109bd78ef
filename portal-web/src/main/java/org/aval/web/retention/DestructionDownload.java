package org.aval.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.retention.DestructionDesk;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** The certificate of a destruction, sealed, handed over. */
@WebServlet("/retention/certificate.pdf")
public class DestructionDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DestructionDesk desk;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DestructionDesk.Paper paper = desk.certificate(language.getCode(), Query.id(request, "id"));
            response.setContentType("application/pdf");
            response.setContentLength(paper.bytes().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(paper.bytes());
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
