package org.aval.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.aval.domain.shared.Refusal;
import org.aval.service.entry.PasswordDesk;
import org.aval.web.shared.Answers;
import org.aval.web.shared.SamePassword;

/** entry/password.xhtml: one's own password, by whoever knows the old one. */
@Named("passwordPage")
@RequestScoped
public class PasswordPage {

    @Inject
    PasswordDesk desk;

    @Inject
    Entering entering;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private String old;
    private String password;
    private String again;

    /** Another password from now on. */
    public String change() {
        try {
            Entering.same(password, again);
            desk.change(old, password);
            SamePassword.changedIn(request.getSession());
            answers.done("entry.changed");
            answers.keep();
            return "/home?faces-redirect=true";
        } catch (Refusal no) {
            entering.refused(no);
            return null;
        }
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
