package org.aval.web.verify;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.service.seal.PaperCheck;

/** The file of keys by which anybody checks papers without the portal: the certificates of the seal, the key of the log. */
@WebServlet("/verify/keys")
public class PublishedKeys extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperCheck check;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"aval-keys.txt\"");
        response.getWriter().write(check.keys().text());
    }
}
