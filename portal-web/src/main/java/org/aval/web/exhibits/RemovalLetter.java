package org.aval.web.exhibits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.exhibits.RemovalLetters;
import org.aval.web.shared.Query;

/** The letter that asks for a removal: as plain words to paste into a form, or as a paper to send. */
@WebServlet({"/exhibits/letter.txt", "/exhibits/letter.pdf"})
public class RemovalLetter extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RemovalLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID incident = Query.id(request, "case");
        UUID removal = Query.id(request, "id");
        String language = "en".equals(request.getParameter("in")) ? "en" : "fr";
        boolean paper = request.getServletPath().endsWith(".pdf");
        try {
            byte[] letter = paper
                    ? letters.paper(incident, removal, language)
                    : letters.text(incident, removal, language).getBytes(StandardCharsets.UTF_8);
            response.setContentType(paper ? "application/pdf" : "text/plain;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"removal." + (paper ? "pdf" : "txt") + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(letter);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
