package org.aval.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Where the container sends every failed request. The error page is shown as if it had been asked for by itself:
 * a failed post would otherwise be taken for a post to the error page, and fail there again.
 */
@WebServlet("/error")
public class ErrorDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (Trouble.kind(request) == TroubleKind.EXPIRED) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        request.getRequestDispatcher("/error.xhtml").forward(new Bare(request), response);
    }

    /** The request without what was posted. */
    private static final class Bare extends HttpServletRequestWrapper {

        Bare(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
