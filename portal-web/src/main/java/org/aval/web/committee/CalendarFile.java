package org.aval.web.committee;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.aval.domain.shared.Refusal;
import org.aval.service.committee.SessionRegister;
import org.aval.service.committee.SessionRow;
import org.aval.web.shared.Appointment;
import org.aval.web.shared.Texts;

/** The sessions of the committee for a calendar: when and where, and nothing of what they are about. */
@WebServlet("/committee/sessions.ics")
public class CalendarFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Duration LENGTH = Duration.ofHours(2);

    @Inject
    transient SessionRegister register;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<Appointment> sessions =
                    register.calendar().stream().map(this::appointment).toList();
            byte[] file = Appointment.calendar(sessions, clock.instant()).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar;charset=UTF-8");
            response.setContentLength(file.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"sessions.ics\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(file);
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Appointment appointment(SessionRow row) {
        return Appointment.at(
                row.id().toString(),
                row.startsAt(),
                LENGTH,
                texts.of("committee.calendar.summary", row.reference()),
                row.place());
    }
}
