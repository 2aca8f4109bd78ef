package org.aval.web.attestations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.AsOf;
import org.aval.service.attestations.AsOfDesk;
import org.aval.web.shared.Language;

/** The answer about a person and a day, as a paper. */
@WebServlet("/attestations/asof.pdf")
public class AsOfDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AsOfAsked asked;

    @Inject
    transient AsOfDesk desk;

    @Inject
    transient AsOfPaper paper;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AsOf answer = desk.export(asked.read(), language.getCode());
            byte[] pdf = paper.pdf(answer);
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + answer.question().number() + "-" + answer.day() + ".pdf\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(pdf);
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
