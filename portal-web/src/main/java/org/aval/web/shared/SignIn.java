package org.aval.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.aval.service.shared.Login;
import org.aval.service.shared.PasswordGate;
import org.aval.service.shared.PasswordGate.Answer;
import org.aval.service.shared.Vantage;

/**
 * Takes what was typed on the sign-in page to the container, past the gate that counts wrong passwords; the container's
 * own address for it is closed. Who is let in goes on to the page that was asked for, in a session of its own.
 */
public class SignIn extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger("org.aval.sign-in");
    private static final String ANSWER = SignIn.class.getName();
    private static final int LONGEST_PASSWORD = 1000;

    @Inject
    transient PasswordGate gate;

    @Inject
    transient DeviceMarks marks;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (SameOrigin.sent(request)) {
            answer(request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Login login = Login.typed(field(request, "number"));
        Vantage from = marks.vantage(request, login);
        Answer answer = gate.tryOut(from, login, () -> opens(request, login));
        LOG.log(Level.INFO, () -> "request=" + RequestId.of(request) + " sign-in=" + answer + " from=" + from.kind());
        if (answer == Answer.RIGHT) {
            marks.leave(request, response, login);
            response.sendRedirect(Addresses.localOrHome(request.getParameter("back")));
        } else {
            request.setAttribute(ANSWER, answer);
            response.setStatus(answer == Answer.BUSY ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : 200);
            chain.doFilter(request, response);
        }
    }

    /** What the container says. Nothing of the session before is kept: neither its name nor what somebody put into it. */
    private static boolean opens(HttpServletRequest request, Login login) {
        try {
            request.logout();
            HttpSession before = request.getSession(false);
            if (before != null) {
                before.invalidate();
            }
            request.login(login.number(), field(request, "password"));
            return true;
        } catch (ServletException refused) {
            return false;
        }
    }

    private static String field(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null || typed.length() > LONGEST_PASSWORD ? "" : typed;
    }

    /** Why the last try of this request did not open, null when there was none. */
    static Answer answered(HttpServletRequest request) {
        return (Answer) request.getAttribute(ANSWER);
    }
}
