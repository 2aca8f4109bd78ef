package org.aval.web.exhibits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.exhibits.ExhibitRegister;
import org.aval.web.shared.Query;

/** Shows a copy that was painted anew. What one may not see does not exist. */
@WebServlet("/exhibits/picture")
public class ExhibitPicture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExhibitRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] picture =
                    register.picture(Query.id(request, "id"), number(request, "page"), number(request, "edition"));
            response.setContentType("image/png");
            response.setContentLength(picture.length);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(picture);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static int number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
