package org.aval.web.accounts;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.accounts.ImpostorEvidence;
import org.aval.service.files.Upload;
import org.aval.web.shared.FileArrival;
import org.aval.web.shared.Query;

/** A piece of evidence arrives, or is handed out as a file. What is wrong with it is said beside the field. */
@WebServlet("/accounts/evidence/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = Upload.LARGEST + 1L,
        maxRequestSize = Upload.LARGEST + (1L << 20))
public class EvidenceUpload extends FileArrival {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = problem(EvidenceUpload.class);

    @Inject
    transient ImpostorEvidence evidence;

    public EvidenceUpload() {
        super("/accounts/evidence.xhtml");
    }

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
    protected String take(HttpServletRequest request) throws IOException, ServletException {
        evidence.store(
                Query.id(request, "id"),
                number(request, "seen"),
                file(request, "files.missing").getInputStream().readAllBytes());
        return "/accounts/account?id=" + Query.id(request, "id");
    }

    @Override
    protected Refusal tooLarge() {
        return new Refusal("files.tooLarge", Upload.LARGEST >> 20);
    }
}
