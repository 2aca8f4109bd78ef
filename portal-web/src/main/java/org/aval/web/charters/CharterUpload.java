package org.aval.web.charters;

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
import org.aval.service.charters.CharterExchange;
import org.aval.service.charters.CharterFiles;
import org.aval.web.shared.FileArrival;
import org.aval.web.shared.Query;

/** Files arrive for a version in preparation: an archive of articles, or a PDF. What is wrong is said beside the field. */
@WebServlet("/charters/import/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = CharterUpload.LARGEST,
        maxRequestSize = CharterUpload.LARGEST + (1 << 20))
public class CharterUpload extends FileArrival {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = problem(CharterUpload.class);
    static final long LARGEST = 21L << 20;

    @Inject
    transient CharterExchange exchange;

    @Inject
    transient CharterFiles files;

    public CharterUpload() {
        super("/charters/files.xhtml");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/charters/library");
    }

    @Override
    protected String take(HttpServletRequest request) throws IOException, ServletException {
        Part file = file(request, "charters.import.noFile");
        UUID version = Query.id(request, "id");
        byte[] content = file.getInputStream().readAllBytes();
        if ("pdf".equals(request.getParameter("kind"))) {
            String language = "en".equals(request.getParameter("in")) ? "en" : "fr";
            files.attach(version, language, name(file), content);
        } else {
            exchange.take(version, content);
        }
        return "/charters/articles?id=" + version;
    }

    @Override
    protected Refusal tooLarge() {
        return new Refusal("charters.import.tooLarge");
    }
}
