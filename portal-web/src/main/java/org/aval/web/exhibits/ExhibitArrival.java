package org.aval.web.exhibits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.aval.domain.exhibits.ExhibitKind;
import org.aval.domain.shared.Refusal;
import org.aval.service.exhibits.Arrivals;
import org.aval.service.exhibits.Arrived;
import org.aval.service.exhibits.Brought;
import org.aval.service.exhibits.ExhibitDesk;
import org.aval.service.incidents.CaseRef;
import org.aval.web.shared.FileArrival;
import org.aval.web.shared.Query;

/** An exhibit arrives and is sealed while it does: it is never kept in clear, not even for a moment, and holds
 * nothing of the database while it does. */
@WebServlet("/exhibits/file")
public class ExhibitArrival extends FileArrival {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = problem(ExhibitArrival.class);
    static final String TYPED = ExhibitArrival.class.getName() + ".typed";

    /** Whoever sends slowly keeps a thread of the server: a few at a time leave room for everybody else. */
    private static final int AT_A_TIME = 6;

    private final transient Semaphore room = new Semaphore(AT_A_TIME);

    @Inject
    transient ExhibitDesk desk;

    @Inject
    transient Arrivals arrivals;

    public ExhibitArrival() {
        super("/exhibits/add.xhtml");
    }

    @Override
    protected String take(HttpServletRequest request) throws IOException {
        UUID incident = Query.id(request, "case");
        FormStream form = read(request);
        request.setAttribute(TYPED, form);
        CaseRef shown = new CaseRef(incident, 0);
        Brought brought = brought(form);
        desk.awaits(shown, brought);
        if (!room.tryAcquire()) {
            throw new Refusal("incidents.busy");
        }
        try (Arrived arrived = arrivals.take(form.file(), ExhibitDesk.LARGEST)) {
            return request.getContextPath() + "/exhibits/exhibit?id=" + desk.add(shown, brought, arrived);
        } finally {
            room.release();
        }
    }

    private static FormStream read(HttpServletRequest request) {
        try {
            return new FormStream(request);
        } catch (IOException cut) {
            throw new Refusal("exhibits.cut");
        }
    }

    private static Brought brought(FormStream form) {
        boolean post = !form.field("address").isEmpty() || "1".equals(form.field("post"));
        return post
                ? new Brought(
                        ExhibitKind.POST,
                        form.fileName(),
                        form.field("note"),
                        form.field("address"),
                        moment(form.field("seenAt")),
                        form.field("seenBy"))
                : Brought.file(form.fileName(), form.field("note"));
    }

    private static LocalDateTime moment(String typed) {
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeParseException no) {
            return null;
        }
    }

    @Override
    protected Refusal tooLarge() {
        return new Refusal("exhibits.tooLarge", ExhibitDesk.LARGEST >> 20);
    }
}
