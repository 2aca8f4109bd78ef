package org.aval.web.accounts;

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
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.accounts.ImpostorEvidence;
import org.aval.service.files.Upload;
import org.aval.web.shared.Query;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;

/** A piece of evidence arrives, or is handed out as a file. What is wrong with it is said beside the field. */
@WebServlet("/accounts/evidence/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = Upload.LARGEST + 1L,
        maxRequestSize = Upload.LARGEST + (1L << 20))
public class EvidenceUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = EvidenceUpload.class.getName() + ".problem";

    @Inject
    transient ImpostorEvidence evidence;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ImpostorEvidence.Piece piece = evidence.read(Query.id(request, "id"), number(request, "line"));
            response.setContentType("application/octet-stream");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + piece.name() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(piece.content());
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
            response.sendRedirect("/accounts/account?id=" + Query.id(request, "id"));
        } catch (Refusal no) {
            refuse(request, response, texts.why(no.verdict()));
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, texts.of("files.tooLarge", Upload.LARGEST >> 20));
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void take(HttpServletRequest request) throws IOException, ServletException {
        Part part = request.getPart("file");
        Verdict.unless(part == null || part.getSize() == 0, "files.missing").orRefuse();
        evidence.store(
                Query.id(request, "id"),
                number(request, "seen"),
                part.getInputStream().readAllBytes());
    }

    private static int number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException, ServletException {
        request.setAttribute(PROBLEM, why);
        request.getRequestDispatcher("/accounts/evidence.xhtml").forward(request, response);
    }
}
