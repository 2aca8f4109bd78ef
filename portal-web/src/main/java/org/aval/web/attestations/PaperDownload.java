package org.aval.web.attestations;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.CertificateDesk;
import org.aval.service.attestations.CertificateDesk.Paper;
import org.aval.web.shared.Query;

/** Hands a paper over as a file. What one may not read does not exist. */
abstract class PaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    CertificateDesk desk;

    /** Which paper of a signature. @throws Refusal to whom it does not concern */
    abstract Paper paper(UUID id);

    abstract String contentType();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Paper paper = paper(Query.id(request, "id"));
            response.setContentType(contentType());
            response.setContentLength(paper.bytes().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(paper.bytes());
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
