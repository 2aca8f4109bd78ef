package org.aval.web.exhibits;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.aval.domain.shared.Refusal;
import org.aval.service.exhibits.ExhibitDesk;
import org.aval.service.exhibits.ExhibitRecord;
import org.aval.service.exhibits.ExhibitRef;
import org.aval.service.exhibits.ExhibitRegister;
import org.aval.service.exhibits.SealedFile;
import org.aval.web.shared.Query;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;

/** Hands an original out, as a file to keep and never to be opened here, to who gave a reason. */
@WebServlet("/exhibits/original")
public class ExhibitOriginal extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = ExhibitOriginal.class.getName() + ".problem";

    @Inject
    transient ExhibitDesk desk;

    @Inject
    transient ExhibitRegister register;

    @Inject
    transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try (SealedFile whole = SealedFile.create()) {
            ExhibitRecord record = fetched(request, whole);
            response.setContentType("application/octet-stream");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + record.reference() + "-" + record.number() + "."
                            + record.exhibit().media().extension() + "\"");
            try (InputStream original = whole.reading()) {
                original.transferTo(response.getOutputStream());
            }
        } catch (Refusal no) {
            request.setAttribute(PROBLEM, texts.why(no.verdict()));
            request.getRequestDispatcher("/exhibits/download.xhtml").forward(request, response);
        }
    }

    /** All of it is there before its first byte leaves: who fetches slowly holds nothing of the database. */
    private ExhibitRecord fetched(HttpServletRequest request, SealedFile whole) throws IOException {
        ExhibitRecord record = register.read(Query.id(request, "id"));
        String reason = request.getParameter("reason");
        try (OutputStream to = whole.writing()) {
            desk.download(new ExhibitRef(record.id()), reason == null ? "" : reason, to);
        }
        return record;
    }
}
