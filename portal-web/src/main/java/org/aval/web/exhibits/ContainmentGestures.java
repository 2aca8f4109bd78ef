package org.aval.web.exhibits;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.exhibits.ContainmentAction;
import org.aval.domain.exhibits.RemovalAddressee;
import org.aval.domain.exhibits.RemovalState;
import org.aval.domain.shared.Refusal;
import org.aval.service.exhibits.RemovalDesk;
import org.aval.service.exhibits.RemovalRef;
import org.aval.service.exhibits.RemovalWish;
import org.aval.service.incidents.CaseRef;
import org.aval.web.shared.Query;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;

/** What is done on the page of containment; what is wrong is said on it, with what was typed kept. */
@WebServlet("/exhibits/contain")
public class ContainmentGestures extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = ContainmentGestures.class.getName() + ".problem";

    @Inject
    transient RemovalDesk desk;

    @Inject
    transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        UUID incident = Query.id(request, "case");
        try {
            take(request, new CaseRef(incident, 0));
            response.sendRedirect(request.getContextPath() + "/exhibits/containment?case=" + incident);
        } catch (Refusal no) {
            request.setAttribute(PROBLEM, texts.why(no.verdict()));
            request.getRequestDispatcher("/exhibits/containment.xhtml").forward(request, response);
        }
    }

    private void take(HttpServletRequest request, CaseRef incident) {
        switch (text(request, "do")) {
            case "ask" -> desk.ask(
                    incident,
                    new RemovalWish(
                            constant(RemovalAddressee.class, request, "addressee"),
                            text(request, "address"),
                            text(request, "ticket"),
                            text(request, "reason")));
            case "answer" -> desk.answer(
                    incident, shown(request), constant(RemovalState.class, request, "outcome"), text(request, "told"));
            case "contain" -> desk.contain(
                    incident,
                    constant(ContainmentAction.class, request, "action"),
                    moment(text(request, "doneAt")),
                    text(request, "result"));
            case "letIn" -> desk.letIn(incident, text(request, "who"));
            case "letOut" -> desk.letOut(incident, text(request, "who"));
            default -> throw new Refusal("incidents.unknown");
        }
    }

    /** "id version", as the page chose it. */
    private static RemovalRef shown(HttpServletRequest request) {
        String[] parts = text(request, "removal").split(" ", 2);
        if (parts.length < 2 || !parts[0].matches("[0-9a-f-]{36}") || !parts[1].matches("\\d{1,6}")) {
            throw new Refusal("exhibits.removalMissing");
        }
        return new RemovalRef(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, HttpServletRequest request, String name) {
        try {
            return Enum.valueOf(type, text(request, name));
        } catch (IllegalArgumentException none) {
            throw new Refusal("exhibits.choiceMissing");
        }
    }

    private static LocalDateTime moment(String typed) {
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeParseException no) {
            throw new Refusal("exhibits.seenAtMissing");
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
