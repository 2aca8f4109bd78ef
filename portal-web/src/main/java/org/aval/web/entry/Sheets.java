package org.aval.web.entry;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.entry.Invitations;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Trouble;

/** The sheets of those who come in, to print: of one person, or of everybody the list's filters leave. Each makes a link. */
@WebServlet("/entry/sheets.pdf")
public class Sheets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Invitations invitations;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            byte[] file = file(request);
            response.setContentType("application/pdf");
            response.setContentLength(file.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"aval.pdf\"");
            response.getOutputStream().write(file);
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal no) {
            Trouble.refused(request, no.verdict());
            response.sendError(Trouble.status(no.verdict()));
        }
    }

    private byte[] file(HttpServletRequest request) {
        return request.getParameter("id") == null
                ? invitations.print(InvitationsPage.filter(filters), language.getCode())
                : invitations.printOne(Query.id(request, "id"), language.getCode());
    }
}
