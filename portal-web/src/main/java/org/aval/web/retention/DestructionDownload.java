package org.aval.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.retention.Destruction;
import org.aval.service.retention.RetentionRegister;
import org.aval.web.shared.Query;

/** The certificate of a destruction, handed over. */
@WebServlet("/retention/certificate.pdf")
public class DestructionDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RetentionRegister register;

    @Inject
    transient DestructionPaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Destruction one = register.certificate(Query.id(request, "id"));
            byte[] pdf = paper.pdf(one);
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"destruction-" + one.reference() + ".pdf\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(pdf);
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
