package org.aval.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Login;
import org.aval.web.shared.Answers;
import org.aval.web.shared.DeviceMarks;

/** What the pages share on which somebody chooses a password and is in. */
@RequestScoped
class Entering {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("entry.password.short", "password"),
            Map.entry("entry.password.long", "password"),
            Map.entry("entry.password.own", "password"),
            Map.entry("entry.password.common", "password"),
            Map.entry("entry.password.same", "password"),
            Map.entry("entry.passwordsDiffer", "again"),
            Map.entry("entry.oldPasswordWrong", "old"),
            Map.entry("entry.numberMalformed", "number"),
            Map.entry("entry.numberTaken", "number"),
            Map.entry("entry.honorificTooLong", "honorific"),
            Map.entry("entry.firstNameMalformed", "firstName"),
            Map.entry("entry.lastNameMalformed", "lastName"),
            Map.entry("entry.mailMalformed", "email"),
            Map.entry("entry.mailTaken", "email"));

    @Inject
    HttpServletRequest request;

    @Inject
    Answers answers;

    @Inject
    DeviceMarks marks;

    /** The secret of the link that was opened; empty when there is none. */
    String key() {
        String key = request.getParameter("key");
        return key == null ? "" : key;
    }

    /** Typed twice the same, or a refusal beside the second. */
    static void same(String password, String again) {
        if (!password.equals(again)) {
            throw new Refusal("entry.passwordsDiffer");
        }
    }

    /** Says why not, beside the field it is about. */
    void refused(Refusal no) {
        answers.refused(no.verdict(), FIELDS.getOrDefault(no.verdict().why(), ""));
    }

    /**
     * Signs in with what was just chosen, whoever used this browser before, and marks the device as theirs.
     *
     * @param to the page that comes next
     * @return where to go: there, or the sign-in page when the server wants to see the password there
     */
    String signedIn(String number, String password, String to) {
        try {
            request.logout();
            HttpSession before = request.getSession(false);
            if (before != null) {
                before.invalidate();
            }
            request.login(number, password);
            HttpServletResponse response = (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse();
            marks.leave(request, response, Login.typed(number));
            return to + "?faces-redirect=true";
        } catch (ServletException no) {
            return "/sign-in?faces-redirect=true";
        }
    }
}
