package org.aval.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * One line in the log for each request: no name, no network address, no query, no session, no code of a certificate.
 * A listener, because it hears also the requests that the container's sign-in keeps from the filters.
 */
public class RequestLine implements ServletRequestListener {

    private static final Logger LOG = System.getLogger("org.aval.requests");
    private static final String BEGAN = RequestLine.class.getName();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        event.getServletRequest().setAttribute(BEGAN, System.nanoTime());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request && !Addresses.isResource(request)) {
            LOG.log(Level.INFO, () -> line(request));
        }
    }

    static String line(HttpServletRequest request) {
        return "request=" + RequestId.of(request)
                + " method=" + request.getMethod()
                + " path=" + path(Addresses.asked(request))
                + " status=" + RequestName.status(request)
                + " ms=" + took(request)
                + failure(request);
    }

    /** A code is a key to a paper somebody holds: it does not belong in a log. */
    private static String path(String asked) {
        String path = asked.replaceFirst(";.*", "");
        return path.startsWith("/verify/") ? "/verify/*" : path;
    }

    private static long took(ServletRequest request) {
        return request.getAttribute(BEGAN) instanceof Long began
                ? Duration.ofNanos(System.nanoTime() - began).toMillis()
                : 0;
    }

    private static String failure(ServletRequest request) {
        Object type = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE);
        return type instanceof Class<?> failed ? " failure=" + failed.getName() : "";
    }
}
