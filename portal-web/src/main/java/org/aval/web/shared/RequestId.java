package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** The name of one request: in its log line, in its answer, on the error page. It says nothing about anybody. */
@Named("requestId")
@RequestScoped
public class RequestId {

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 9;

    @Inject
    HttpServletRequest request;

    /** Twelve characters that may stand in an address. */
    public String getValue() {
        return of(request);
    }

    /** The name of this request, given at the first question. */
    static String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String given = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, given);
        return given;
    }
}
