package org.aval.web.registers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.aval.domain.shared.Refusal;
import org.aval.service.registers.RegisterChoices;
import org.aval.web.shared.Addresses;
import org.aval.web.shared.SameOrigin;

/** Keeps the columns a reader chose, and comes back to the register. */
@WebServlet("/registers/columns")
public class ColumnsChoice extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegisterChoices choices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String register = request.getParameter("register");
        String[] columns = request.getParameterValues("column");
        boolean asOthers = request.getParameter("asOthers") != null;
        if (!SameOrigin.sent(request) || register == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            // none of them: only what is always shown, and a name that no column has
            choices.show(register, asOthers ? Set.of() : columns == null ? Set.of("NONE") : Set.of(columns));
            response.sendRedirect(Addresses.localOrHome(request.getParameter("back")));
        } catch (Refusal | IllegalArgumentException notOurs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
