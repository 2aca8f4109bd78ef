package org.aval.web.people;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.people.ImportDesk;
import org.aval.service.people.ImportKind;
import org.aval.web.shared.Options;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;

/**
 * A file of people arrives: what it would do is shown next. What is wrong with the whole file is said beside the field,
 * on the page it was sent from.
 */
@WebServlet("/people/import/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = ImportUpload.LARGEST,
        maxRequestSize = ImportUpload.LARGEST + (1 << 20))
public class ImportUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = ImportUpload.class.getName() + ".problem";
    /** What 200,000 people take; more is no list of people. */
    static final long LARGEST = 60L << 20;
    /** So much more is still read, so that the sentence reaches who sent it. */
    private static final long READ_AWAY = 4 * LARGEST;

    @Inject
    transient ImportDesk desk;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/people/import");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            response.sendRedirect("/people/run?id=" + check(request));
        } catch (Refusal no) {
            request.setAttribute(PROBLEM, texts.why(no.verdict()));
            request.getRequestDispatcher("/people/import.xhtml").forward(request, response);
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private UUID check(HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            readAway(request);
            throw new Refusal("people.import.tooLarge", LARGEST >> 20);
        }
        Part file = request.getPart("file");
        Verdict.unless(file == null || file.getSize() == 0, "people.import.noFile")
                .orRefuse();
        ImportKind kind = Options.chosen(ImportKind.class, request.getParameter("kind"));
        Verdict.unless(kind == null || kind == ImportKind.FORM, "people.import.noKind")
                .orRefuse();
        String name = file.getSubmittedFileName();
        return desk.check(kind, name == null ? "" : name, file::getInputStream);
    }

    private static void readAway(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= READ_AWAY) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
