package org.aval.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.aval.service.calendar.FeedEntry;
import org.aval.service.calendar.FeedReader;
import org.aval.web.shared.Appointment;

/**
 * What a calendar fetches under a private address: days on which something runs out in the portal, and not a word more. The
 * file changes only when a deadline does: when it was made would tell that somebody looked.
 */
@WebServlet("/calendar/feed.ics")
public class FeedFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Duration LENGTH = Duration.ofMinutes(15);

    @Inject
    transient FeedReader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<List<FeedEntry>> entries =
                Optional.ofNullable(request.getParameter("key")).flatMap(reader::read);
        if (entries.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String words = summary("en".equals(request.getParameter("in")) ? "en" : "fr");
        byte[] file = file(entries.get(), words).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"aval.ics\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getOutputStream().write(file);
    }

    static String file(List<FeedEntry> entries, String words) {
        List<Appointment> appointments = entries.stream()
                .map(one -> one.at() == null
                        ? Appointment.on(one.mark(), one.day(), words)
                        : Appointment.at(one.mark(), one.at(), LENGTH, words, ""))
                .toList();
        return Appointment.calendar(appointments, Instant.EPOCH);
    }

    private static String summary(String language) {
        return ResourceBundle.getBundle(
                        "org.aval.texts.calendar",
                        Locale.forLanguageTag(language),
                        FeedFile.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString("calendar.feed.summary");
    }
}
