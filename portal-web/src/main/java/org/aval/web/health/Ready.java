package org.aval.web.health;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.service.shared.Readiness;

/** Answers 200 when the portal can serve somebody, database included; else 503, and when to ask again. */
@WebServlet("/health/ready")
public class Ready extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String A_MOMENT = "2";

    @Inject
    transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        if (isReady()) {
            response.getWriter().write("ready\n");
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", A_MOMENT);
            response.getWriter().write("not ready\n");
        }
    }

    /** Whatever keeps the check from answering (no connection, no pool, a time-out) is the answer. */
    private boolean isReady() {
        try {
            readiness.check();
            return true;
        } catch (EJBException e) {
            return false;
        }
    }
}
