package org.aval.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Addresses;
import org.aval.web.shared.Answers;

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
     * Signs in with what was just chosen, whoever used this browser before. @return where to go: home, or to the sign-in
     * page when the server wants to see the password there
     */
    String signedIn(String number, String password) {
        try {
            leave();
            request.login(number, password);
            request.changeSessionId();
            return Addresses.HOME + "?faces-redirect=true";
        } catch (ServletException no) {
            return "/sign-in?faces-redirect=true";
        }
    }

    private void leave() throws ServletException {
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession();
    }
}
