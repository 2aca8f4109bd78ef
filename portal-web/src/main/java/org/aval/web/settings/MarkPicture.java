package org.aval.web.settings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aval.service.files.Mark;
import org.aval.service.settings.MarkDesk;

/** A mark at the address of what it contains, open to everybody; opened by itself it may do nothing at all. */
@WebServlet("/mark/*")
public class MarkPicture extends HttpServlet {

    /** The address changes with what it leads to. */
    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/[0-9a-f]{64}");
    private static final String ONLY_ITSELF = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    @Inject
    MarkDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Mark> mark =
                path != null && PATH.matcher(path).matches() ? desk.find(path.substring(1)) : Optional.empty();
        if (mark.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(mark.get().type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", ONLY_ITSELF);
        response.setHeader("Cache-Control", FOR_GOOD);
        byte[] content = mark.get().content();
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
