package org.aval.web.verify;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.aval.service.seal.PaperCheck;
import org.aval.web.shared.Language;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Turnstile;

/**
 * A stranger holds out a file: is it ours, as it left? It is looked at in memory and forgotten with the answer: it never
 * reaches a disk, a table or a log, nor does its name.
 */
@WebServlet("/verify/paper")
@MultipartConfig(
        fileSizeThreshold = (int) PaperUpload.LARGEST + 1,
        maxFileSize = PaperUpload.LARGEST,
        maxRequestSize = PaperUpload.LARGEST + (1 << 16))
public class PaperUpload extends HttpServlet {

    static final String CHECKED = PaperUpload.class.getName();
    static final String PROBLEM = CHECKED + ".problem";
    static final long LARGEST = 20L << 20;

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 4;

    private final transient Semaphore places = new Semaphore(AT_ONCE);

    @Inject
    transient PaperCheck check;

    @Inject
    transient Language language;

    @Inject
    transient Texts texts;

    @Inject
    transient Turnstile turnstile;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/verify");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            request.getInputStream(); // from here on nobody else reads the file
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getContentLengthLong() > LARGEST) {
            refuse(request, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, response, "verify.file.tooLarge");
        } else if (!turnstile.passes() || !places.tryAcquire()) {
            refuse(request, HttpServletResponse.SC_SERVICE_UNAVAILABLE, response, "verify.file.busy");
        } else {
            look(request, response);
        }
        request.getRequestDispatcher("/verify.xhtml").forward(request, response);
    }

    private void look(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            Part file = request.getPart("file");
            if (file == null || file.getSize() == 0) {
                refuse(request, HttpServletResponse.SC_BAD_REQUEST, response, "verify.file.missing");
                return;
            }
            try (InputStream in = file.getInputStream()) {
                request.setAttribute(CHECKED, check.check(in.readAllBytes(), language.getCode()));
            }
        } catch (IllegalStateException unread) {
            refuse(request, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, response, "verify.file.tooLarge");
        } finally {
            places.release();
        }
    }

    private void refuse(HttpServletRequest request, int status, HttpServletResponse response, String why) {
        response.setStatus(status);
        request.setAttribute(PROBLEM, texts.of(why, LARGEST >> 20));
    }
}
