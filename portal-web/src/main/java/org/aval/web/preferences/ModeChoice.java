package org.aval.web.preferences;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.web.shared.Addresses;
import org.aval.web.shared.Cookies;
import org.aval.web.shared.Mode;

/** Remembers light or dark where there is no JavaScript, and comes back to the page the choice was made on. */
@WebServlet("/preferences/mode")
public class ModeChoice extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String mode = request.getParameter("mode");
        if (mode != null && Mode.MODES.contains(mode)) {
            Cookies.remember(request, response, "mode", mode, true);
        }
        response.sendRedirect(Addresses.localOrHome(request.getParameter("back")));
    }
}
