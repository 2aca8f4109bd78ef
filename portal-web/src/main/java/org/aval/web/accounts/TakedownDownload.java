package org.aval.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.accounts.AccountRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** The letter to a platform about an impostor, as plain text to be pasted into its form. */
@WebServlet("/accounts/takedown")
public class TakedownDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountRegister register;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String asked = request.getParameter("in");
            String letter = register.takedown(
                    Query.id(request, "id"), "en".equals(asked) || "fr".equals(asked) ? asked : language.getCode());
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"takedown.txt\"");
            response.getWriter().write(letter);
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
