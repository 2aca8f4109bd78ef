package org.aval.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Every answer leaves with a content policy, and no page is kept by anybody. Pages replace the policy by their own,
 * which carries the nonce; what is no page (an export, a redirect, an error) keeps the one that allows nothing.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Addresses.isResource(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(POLICY, NOTHING);
        if (request.getRequestURI().startsWith(request.getContextPath() + "/entry/")) {
            response.setHeader("Referrer-Policy", "strict-origin"); // the address of a page there may hold a secret
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** Two policies would both apply, and the stricter one would silence the page. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
