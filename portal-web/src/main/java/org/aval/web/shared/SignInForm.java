package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** What the sign-in page shows: what was typed before, what came of it, and where it leads. */
@Named("signIn")
@RequestScoped
public class SignInForm {

    private static final String PAGE = "/sign-in";

    @Inject
    HttpServletRequest request;

    @Inject
    Here here;

    @Inject
    Texts texts;

    /** The page that was asked for, to be shown after the sign-in; empty when none was. */
    public String getBack() {
        String carried = Objects.requireNonNullElse(request.getParameter("back"), "");
        return here.getPath().equals(PAGE) ? carried : here.getAddress();
    }

    /** The number as it was typed. */
    public String getNumber() {
        return Objects.requireNonNullElse(request.getParameter("number"), "");
    }

    public boolean isRefused() {
        return SignIn.answered(request) != null;
    }

    /** Why it was refused: the same words whether or not there is such an account. */
    public String getWhy() {
        return texts.of("shared.signIn.why." + SignIn.answered(request));
    }

    /** What to do about it. */
    public String getNext() {
        return texts.of("shared.signIn.next." + SignIn.answered(request));
    }

    /** What describes the field of the number. */
    public String getDescription() {
        return isRefused() ? "refused number-help" : "number-help";
    }
}
