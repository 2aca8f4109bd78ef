package org.aval.web.incidents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aval.service.incidents.ReportDesk;

/** Out of the pages of a reporter in one click: to a site that says nothing, and the browser forgets what it kept of ours. */
@WebServlet("/report/leave")
public class QuickExit extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReportDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Location", desk.wayOut());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
