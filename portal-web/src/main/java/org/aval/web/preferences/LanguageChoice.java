package org.aval.web.preferences;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.web.shared.Addresses;
import org.aval.web.shared.Cookies;
import org.aval.web.shared.Language;

/** Remembers the language the reader chose, and comes back to the page the choice was made on. */
@WebServlet("/preferences/language")
public class LanguageChoice extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        if (language != null && Language.SPOKEN.contains(language)) {
            Cookies.remember(request, response, "language", language, false);
        }
        response.sendRedirect(Addresses.localOrHome(request.getParameter("back")));
    }
}
