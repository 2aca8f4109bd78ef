package org.aval.web.interests;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.aval.service.interests.PublicDeclaration;
import org.aval.service.interests.PublicInterests;
import org.aval.web.shared.Turnstile;

/** A file of what the law has published: of all, or of the one declaration that the parameter "of" names. */
abstract class PublicInterestDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient PublicInterests interests;

    @Inject
    transient Turnstile turnstile;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!interests.isShown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!turnstile.passes()) {
            response.setHeader("Retry-After", "10");
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        String of = request.getParameter("of");
        List<PublicDeclaration> told =
                of == null ? interests.all() : interests.find(of).stream().toList();
        if (of != null && told.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(told, response);
    }

    /** Writes these declarations. */
    abstract void write(List<PublicDeclaration> told, HttpServletResponse response) throws IOException;
}
