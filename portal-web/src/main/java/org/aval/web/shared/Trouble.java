package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aval.domain.shared.Verdict;

/** error.xhtml: what went wrong, as far as the reader is concerned. */
@Named("trouble")
@RequestScoped
public class Trouble {

    private static final String REFUSED = Trouble.class.getName();

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    public TroubleKind getKind() {
        return kind(request);
    }

    /** Remembers why the reader was refused, for the page that says so. */
    public static void refused(ServletRequest request, Verdict no) {
        request.setAttribute(REFUSED, no);
    }

    /** A record that nobody knows is not there ("people.unknown"); any other refusal is about the reader. */
    public static int status(Verdict no) {
        return String.valueOf(no.why()).contains(".unknown")
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_FORBIDDEN;
    }

    /** What happened, in one line. */
    public String getTitle() {
        return texts.label(getKind());
    }

    public String getSentence() {
        if (request.getAttribute(REFUSED) instanceof Verdict no) {
            return texts.why(no);
        }
        return texts.of(Texts.key(getKind()) + ".sentence");
    }

    /** What to do now. */
    public String getNext() {
        return texts.of(Texts.key(getKind()) + ".next");
    }

    static TroubleKind kind(HttpServletRequest request) {
        Object type = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE);
        if (type instanceof Class<?> failed && ViewExpiredException.class.isAssignableFrom(failed)) {
            return TroubleKind.EXPIRED;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? kind(status)
                : TroubleKind.BROKEN;
    }

    private static TroubleKind kind(int status) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN -> TroubleKind.FORBIDDEN;
            case HttpServletResponse.SC_NOT_FOUND -> TroubleKind.NOT_FOUND;
            case HttpServletResponse.SC_CONFLICT -> TroubleKind.EXPIRED;
            default -> TroubleKind.BROKEN;
        };
    }
}
