package org.aval.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.aval.service.shared.Caller;

/**
 * A session lasts as long as the password it was opened with: when the person chooses another one, on this device or any
 * other, the other sessions have ended by their next request. Asking costs nothing, every page reads its caller anyway.
 */
public class SamePassword extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String KNOWN = SamePassword.class.getName();

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || Addresses.isResource(request) || isSame(request.getSession())) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        request.getSession().invalidate();
        String address = Addresses.localOrHome(Addresses.whole(request));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            SignInAgain.reload(response, address);
        } else {
            response.sendRedirect(address);
        }
    }

    /** Who is not in post any more is told so by the page itself. */
    private boolean isSame(HttpSession session) {
        try {
            Integer now = caller.passwords();
            Object known = session.getAttribute(KNOWN);
            if (known == null) {
                session.setAttribute(KNOWN, now);
            }
            return known == null || known.equals(now);
        } catch (EJBAccessException gone) {
            return true;
        }
    }

    /** The password was changed in this session, which goes on. */
    public static void changedIn(HttpSession session) {
        session.removeAttribute(KNOWN);
    }
}
