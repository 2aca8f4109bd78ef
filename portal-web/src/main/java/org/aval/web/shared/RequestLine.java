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
    private static final String PATH = BEGAN + ".path";
    private static final String FAILURE = BEGAN + ".failure";

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        ServletRequest request = event.getServletRequest();
        request.setAttribute(BEGAN, System.nanoTime());
        if (request instanceof HttpServletRequest asked) {
            request.setAttribute(PATH, asked.getRequestURI());
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request
                && !Addresses.isResource(request)
                && !isOfAReporter(asked(request))) {
            LOG.log(Level.INFO, () -> line(request));
        }
    }

    /** Whoever reports something leaves no line: its minute would lead to a machine, and the machine to a person. */
    private static boolean isOfAReporter(String path) {
        return path.equals("/report") || path.startsWith("/report/") || path.equals("/incidents/report");
    }

    /** Remembers what failed for the line of this request: its kind, never its words. */
    static void failed(ServletRequest request, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        request.setAttribute(FAILURE, root.getClass());
    }

    static String line(HttpServletRequest request) {
        return "request=" + RequestId.of(request)
                + " method=" + request.getMethod()
                + " path=" + path(asked(request))
                + " status=" + RequestName.status(request)
                + " ms=" + took(request)
                + failure(request);
    }

    /** The container's sign-in forgets what was noted on the request it answers itself. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(PATH) instanceof String noted ? noted : request.getRequestURI();
    }

    /** As it was asked, before any forward. A code is a key to a paper somebody holds: it does not belong in a log. */
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
        Object seen = request.getAttribute(FAILURE);
        Object type = seen == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE) : seen;
        return type instanceof Class<?> failed ? " failure=" + failed.getName() : "";
    }
}
