package org.aval.web.exhibits;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.exhibits.Arrivals;
import org.aval.service.exhibits.Arrived;
import org.aval.service.exhibits.ExhibitDesk;
import org.aval.service.exhibits.ReporterFiles;
import org.aval.web.shared.SameOrigin;

/**
 * A file that a reporter adds, on the page of the dialogue and without any script. It is sealed here as it arrives, a few at
 * a time; the page is then written as if it had been opened with the code.
 */
@WebFilter("/report/follow")
public class ReporterFile extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** With which code the dialogue is open. */
    public static final String CODE = ReporterFile.class.getName() + ".code";
    /** What came of the file: a verdict, granted when it was kept. */
    public static final String OUTCOME = ReporterFile.class.getName() + ".outcome";

    private static final int AT_A_TIME = 4;

    private final transient Semaphore room = new Semaphore(AT_A_TIME);

    @Inject
    transient ReporterFiles files;

    @Inject
    transient Arrivals arrivals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isFile(request)) {
            chain.doFilter(request, response);
        } else if (SameOrigin.sent(request)) {
            take(request);
            chain.doFilter(new Opened(request), response);
        } else {
            request.getInputStream(); // from here on nobody else reads the file, and puts it on a disk in clear
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private void take(HttpServletRequest request) {
        if (!room.tryAcquire()) {
            request.setAttribute(OUTCOME, Verdict.refused("incidents.busy"));
            return;
        }
        try {
            FormStream form = new FormStream(request);
            request.setAttribute(CODE, form.field("code"));
            files.awaits(form.field("page"), form.field("code"));
            try (Arrived arrived = arrivals.take(form.file(), ExhibitDesk.LARGEST)) {
                files.send(form.field("page"), form.field("code"), form.fileName(), form.field("note"), arrived);
            }
            request.setAttribute(OUTCOME, Verdict.GRANTED);
        } catch (Refusal no) {
            request.setAttribute(OUTCOME, no.verdict());
        } catch (IOException cut) {
            request.setAttribute(OUTCOME, Verdict.refused("exhibits.cut"));
        } finally {
            room.release();
        }
    }

    /** The form was read: what is left to do is to show the page. */
    private static final class Opened extends HttpServletRequestWrapper {

        Opened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }
    }
}
