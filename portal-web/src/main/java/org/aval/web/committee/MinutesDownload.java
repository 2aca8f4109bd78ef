package org.aval.web.committee;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.committee.MinutesRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** The minutes of a session as a file, or what they say about one item. What one may not read does not exist. */
@WebServlet({"/committee/minutes.pdf", "/committee/extract.pdf"})
public class MinutesDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MinutesRegister register;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID id = Query.id(request, "id");
            boolean extract = request.getRequestURI().endsWith("extract.pdf");
            byte[] pdf = extract ? register.extract(id, language.getCode()) : register.pdf(id, language.getCode());
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + (extract ? "extract" : "minutes") + ".pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(pdf);
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
