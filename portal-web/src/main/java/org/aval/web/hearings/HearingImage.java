package org.aval.web.hearings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.hearings.HearingRegister;
import org.aval.web.shared.Query;

/** Shows a masked picture of what is put to somebody. What one may not see does not exist. */
@WebServlet("/hearings/picture")
public class HearingImage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HearingRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] picture = picture(request, Query.id(request, "id"), number(request.getParameter("number")));
            response.setContentType("image/png");
            response.setContentLength(picture.length);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(picture);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] picture(HttpServletRequest request, UUID id, int number) {
        boolean own = request.getParameter("own") != null;
        return own ? register.ownPicture(id, number) : register.picture(id, number);
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }
}
