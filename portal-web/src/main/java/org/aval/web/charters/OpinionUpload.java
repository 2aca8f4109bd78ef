package org.aval.web.charters;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.charters.FileContent;
import org.aval.service.charters.OpinionFiles;
import org.aval.web.shared.FileArrival;
import org.aval.web.shared.Query;

/** A written opinion arrives, or is handed out. What is wrong with it is said beside the field. */
@WebServlet("/charters/opinion/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = CharterUpload.LARGEST,
        maxRequestSize = CharterUpload.LARGEST + (1 << 20))
public class OpinionUpload extends FileArrival {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = problem(OpinionUpload.class);

    @Inject
    transient OpinionFiles files;

    public OpinionUpload() {
        super("/charters/opinion.xhtml");
    }

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
    protected String take(HttpServletRequest request) throws IOException, ServletException {
        Part file = file(request, "charters.import.noFile");
        UUID version = Query.id(request, "id");
        files.attach(
                version,
                number(request, "seen"),
                number(request, "line"),
                name(file),
                file.getInputStream().readAllBytes());
        return "/charters/version?id=" + version;
    }

    @Override
    protected Refusal tooLarge() {
        return new Refusal("charters.import.tooLarge");
    }
}
