package org.aval.web.notices;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.notices.OutboxRegister;
import org.aval.web.shared.Query;

/** A mail that was kept as a file, for the administrator. */
@WebServlet("/notices/mail.eml")
public class MailFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OutboxRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = Query.id(request, "id");
        try {
            byte[] mail = register.file(id);
            response.setContentType("message/rfc822");
            response.setContentLength(mail.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + id + ".eml\"");
            response.getOutputStream().write(mail);
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
