package org.aval.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.people.ImportDesk;
import org.aval.service.people.ImportKind;
import org.aval.web.shared.FileArrival;
import org.aval.web.shared.Options;

/**
 * A file of people arrives: what it would do is shown next. What is wrong with the whole file is said beside the field,
 * on the page it was sent from.
 */
@WebServlet("/people/import/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = ImportUpload.LARGEST,
        maxRequestSize = ImportUpload.LARGEST + (1 << 20))
public class ImportUpload extends FileArrival {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = problem(ImportUpload.class);
    /** What 200,000 people take; more is no list of people. */
    static final long LARGEST = 60L << 20;
    /** So much more is still read, so that the sentence reaches who sent it. */
    private static final long READ_AWAY = 4 * LARGEST;

    @Inject
    transient ImportDesk desk;

    public ImportUpload() {
        super("/people/import.xhtml");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/people/import");
    }

    @Override
    protected String take(HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            readAway(request);
            throw tooLarge();
        }
        Part file = file(request, "people.import.noFile");
        ImportKind kind = Options.chosen(ImportKind.class, request.getParameter("kind"));
        Verdict.unless(kind == null || kind == ImportKind.FORM, "people.import.noKind")
                .orRefuse();
        return "/people/run?id=" + desk.check(kind, name(file), file::getInputStream);
    }

    @Override
    protected Refusal tooLarge() {
        return new Refusal("people.import.tooLarge", LARGEST >> 20);
    }

    private static void readAway(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= READ_AWAY) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
