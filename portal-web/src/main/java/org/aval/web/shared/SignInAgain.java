package org.aval.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Between the reader and the sign-in page: who is signed in goes home, and a page whose session ended under its
 * script is loaded again, so that the sign-in is seen and leads back to it.
 */
public class SignInAgain extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            forget(request);
            reload(response, Addresses.localOrHome(Addresses.whole(request)));
        } else if (request.getUserPrincipal() != null) {
            response.sendRedirect(Addresses.HOME);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The container has kept the script's post, to make it again after the sign-in: its answer is not for readers. */
    private static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static void reload(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }
}
