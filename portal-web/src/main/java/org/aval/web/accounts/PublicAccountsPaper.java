package org.aval.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.service.accounts.PublicAccounts;
import org.aval.web.shared.Turnstile;

/** The official accounts as a paper that anybody may take, print and put up. */
@WebServlet("/accounts.pdf")
public class PublicAccountsPaper extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient PublicAccounts accounts;

    @Inject
    transient Turnstile turnstile;

    @Inject
    transient PublicAccountsPress press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!accounts.isShown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!turnstile.passes()) {
            response.setHeader("Retry-After", "10");
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        byte[] paper = press.pdf(accounts.all(), accounts.former());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"accounts.pdf\"");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}
