package org.aval.web.charters;

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
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.charters.CharterExchange;
import org.aval.service.charters.CharterFiles;
import org.aval.web.shared.Query;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;

/** Files arrive for a version in preparation: an archive of articles, or a PDF. What is wrong is said beside the field. */
@WebServlet("/charters/import/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = CharterUpload.LARGEST,
        maxRequestSize = CharterUpload.LARGEST + (1 << 20))
public class CharterUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = CharterUpload.class.getName() + ".problem";
    static final long LARGEST = 21L << 20;

    @Inject
    transient CharterExchange exchange;

    @Inject
    transient CharterFiles files;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/charters/library");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            take(request);
            response.sendRedirect("/charters/articles?id=" + Query.id(request, "id"));
        } catch (Refusal no) {
            refuse(request, response, texts.why(no.verdict()));
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, texts.of("charters.import.tooLarge"));
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void take(HttpServletRequest request) throws IOException, ServletException {
        Part part = request.getPart("file");
        Verdict.unless(part == null || part.getSize() == 0, "charters.import.noFile")
                .orRefuse();
        UUID version = Query.id(request, "id");
        byte[] content = part.getInputStream().readAllBytes();
        if ("pdf".equals(request.getParameter("kind"))) {
            String language = "en".equals(request.getParameter("in")) ? "en" : "fr";
            String name = part.getSubmittedFileName();
            files.attach(version, language, name == null ? "" : name, content);
        } else {
            exchange.take(version, content);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException, ServletException {
        request.setAttribute(PROBLEM, why);
        request.getRequestDispatcher("/charters/files.xhtml").forward(request, response);
    }
}
