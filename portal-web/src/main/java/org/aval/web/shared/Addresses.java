package org.aval.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Questions about addresses that filters and servlets share. */
public final class Addresses {

    /** Where everybody signed in may go. */
    public static final String HOME = "/home";

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Addresses() {}

    /** Is it a file of the pages: style, script, font, drawing? */
    static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/jakarta.faces.resource/");
    }

    /** What the browser asked for, whatever the container forwarded to. */
    static String asked(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object asked = failed == null ? forwarded : failed;
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** What the browser asked for, with its parameters. */
    static String whole(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? asked(request) : asked(request) + "?" + query;
    }

    /** The address when it is one of the portal's own, else home: nobody is sent elsewhere by a forged link. */
    public static String localOrHome(String address) {
        return address != null && LOCAL.matcher(address).matches() ? address : HOME;
    }
}
