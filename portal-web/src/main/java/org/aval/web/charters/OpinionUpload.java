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
import org.aval.service.charters.FileContent;
import org.aval.service.charters.OpinionFiles;
import org.aval.web.shared.Query;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;

/** A written opinion arrives, or is handed out. What is wrong with it is said beside the field. */
@WebServlet("/charters/opinion/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = CharterUpload.LARGEST,
        maxRequestSize = CharterUpload.LARGEST + (1 << 20))
public class OpinionUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = OpinionUpload.class.getName() + ".problem";

    @Inject
    transient OpinionFiles files;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            FileContent file = files.read(Query.id(request, "id"), number(request, "line"));
            response.setContentType("application/octet-stream");
            CharterArchiveFile.send(response, file.name(), file.bytes());
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
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
            response.sendRedirect("/charters/version?id=" + Query.id(request, "id"));
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
        String name = part.getSubmittedFileName();
        files.attach(
                version,
                number(request, "seen"),
                number(request, "line"),
                name == null ? "" : name,
                part.getInputStream().readAllBytes());
    }

    private static int number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException, ServletException {
        request.setAttribute(PROBLEM, why);
        request.getRequestDispatcher("/charters/opinion.xhtml").forward(request, response);
    }
}
