package org.aval.web.packs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.web.shared.Query;

/** Shows a page of the preview to who looked at it last; to others there is none. */
@WebServlet("/packs/picture")
public class PackPicture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PackPreviews previews;

    @Inject
    transient Query query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer number = query.number("page");
        byte[] picture = number == null ? null : previews.page(number);
        if (picture == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(picture);
    }
}
