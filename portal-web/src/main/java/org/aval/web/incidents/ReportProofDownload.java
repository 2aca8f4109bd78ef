package org.aval.web.incidents;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.ReportProofDesk;
import org.aval.web.shared.SameOrigin;

/**
 * What proves a receipt, for who holds its code. Only a form of ours asks for it: an address with a code in it would stay in a
 * history.
 */
@WebServlet("/report/proof.txt")
public class ReportProofDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReportProofDesk desk;

    /** The address as somebody typed it, or came back to it: the form is elsewhere. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/report/follow");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            byte[] text =
                    desk.prove(field(request, "page"), field(request, "code")).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/plain;charset=UTF-8");
            response.setContentLength(text.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"proof.txt\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(text);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
