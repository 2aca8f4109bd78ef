package org.aval.web.exhibits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.aval.domain.exhibits.ExhibitKind;
import org.aval.domain.shared.Refusal;
import org.aval.service.exhibits.Brought;
import org.aval.service.exhibits.ExhibitDesk;
import org.aval.service.incidents.CaseRef;
import org.aval.web.shared.FileArrival;
import org.aval.web.shared.Query;

/** An exhibit arrives and is sealed while it does: it is never kept in clear, not even for a moment. */
@WebServlet("/exhibits/file")
public class ExhibitArrival extends FileArrival {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = problem(ExhibitArrival.class);
    static final String TYPED = ExhibitArrival.class.getName() + ".typed";

    @Inject
    transient ExhibitDesk desk;

    public ExhibitArrival() {
        super("/exhibits/add.xhtml");
    }

    @Override
    protected String take(HttpServletRequest request) throws IOException {
        UUID incident = Query.id(request, "case");
        FormStream form = read(request);
        request.setAttribute(TYPED, form);
        UUID kept = desk.add(new CaseRef(incident, 0), brought(form), form.file());
        return request.getContextPath() + "/exhibits/exhibit?id=" + kept;
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
