package org.aval.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the browser the name of its request, and keeps the answer within reach of {@link RequestLine}. */
public class RequestName extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ANSWER = RequestName.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(ANSWER) == null) {
            request.setAttribute(ANSWER, response);
            response.setHeader("X-Request-Id", RequestId.of(request));
        }
        chain.doFilter(request, response);
    }

    /** The status of the answer; "-" when the container answered before any filter (a sign-in that succeeds). */
    static String status(HttpServletRequest request) {
        return request.getAttribute(ANSWER) instanceof HttpServletResponse answer
                ? Integer.toString(answer.getStatus())
                : "-";
    }
}
